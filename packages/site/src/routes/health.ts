import type { Answer } from "../http/answer.ts";

/** `/health`: that it answers at all, for whatever watches it. */
export function health(): Answer {
  return {
    kind: "page",
    doc: { path: "/health", title: "ok", blocks: [], data: { status: "ok" } },
  };
}
