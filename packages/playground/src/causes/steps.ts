import type { RequestStep } from "./recipe.ts";

/** A step that sends a request and waits for its answer. */
export function ask(
  method: string,
  target: string,
  fields: Readonly<Record<string, string>> = {},
  content?: string,
): RequestStep {
  return {
    request: {
      ...(method === "GET" ? {} : { method }),
      target,
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
      ...(content === undefined ? {} : { content }),
    },
  };
}
