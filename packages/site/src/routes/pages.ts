import { pageAt } from "@verdict/lookup";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** A page of the reference; another spelling of its address leads to the right one. */
export function page({ target }: Call): Answer | undefined {
  const doc = pageAt(target.path);
  if (doc === undefined) return undefined;
  if (doc.path === target.path) return { kind: "page", doc, fresh: true };
  const suffix = target.suffix === undefined ? "" : `.${target.suffix}`;
  return { kind: "moved", location: `${doc.path}${suffix}${target.search}` };
}
