import { code } from "@verdict/codes";
import { pageAt } from "@verdict/lookup";
import { recipeFor } from "@verdict/lookup/pages";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** A page of the reference; another spelling of its address leads to the right one. */
export function page({ target }: Call): Answer | undefined {
  const doc = pageAt(target.path);
  if (doc === undefined) return undefined;
  const tool = target.query.get("in");
  if (tool !== null && /^\/\d{3}$/.test(doc.path)) return recipe(doc.path, tool);
  if (doc.path === target.path) return { kind: "page", doc, fresh: true };
  const suffix = target.suffix === undefined ? "" : `.${target.suffix}`;
  return { kind: "moved", location: `${doc.path}${suffix}${target.search}` };
}

/** The recipe for a code in a framework or with a client, `/429?in=flask`. */
function recipe(path: string, tool: string): Answer {
  const it = recipeFor(Number(path.slice(1)), tool);
  if (it.kind === "page") return { kind: "page", doc: it.doc, fresh: true };
  const { detail, others } = it;
  return {
    kind: "problem",
    code: code.NOT_FOUND,
    detail,
    see: others.map((one) => `${path}?in=${one}`),
  };
}
