import { code } from "@verdict/codes";
import { pageAt } from "@verdict/lookup";
import { type RecipeAnswer, recipeFor } from "@verdict/lookup/pages";
import type { Answer } from "../http/answer.ts";
import type { Target } from "../http/target.ts";
import type { Call } from "./route.ts";

/** A page of the reference; another spelling of its address leads to the right one. */
export function page({ target }: Call): Answer | undefined {
  const doc = pageAt(target.path);
  if (doc === undefined) return missingBelow(target.path);
  const tool = target.query.get("in");
  if (tool !== null && /^\/\d{3}$/.test(doc.path)) return recipe(Number(doc.path.slice(1)), tool);
  if (doc.path === target.path) return { kind: "page", doc, fresh: true };
  return moved(doc.path, target);
}

/** To the right address, in the form and with the query that were asked for. */
function moved(address: string, { suffix, search }: Target): Answer {
  const [path, query = ""] = address.split("?");
  const queries = [query, search.slice(1)].filter((it) => it !== "").join("&");
  const form = suffix === undefined ? "" : `.${suffix}`;
  return { kind: "moved", location: `${path}${form}${queries === "" ? "" : "?"}${queries}` };
}

/** The recipe for a code in a framework or with a client, `/429?in=flask`. */
function recipe(of: number, tool: string): Answer {
  const it = recipeFor(of, tool);
  return it.kind === "page" ? { kind: "page", doc: it.doc, fresh: true } : missing(of, it);
}

/** Why there is no recipe where somebody looks for one, `/recipes/express/418`. */
function missingBelow(path: string): Answer | undefined {
  const [, tool, digits, words] = /^\/recipes\/([^/]+)\/(\d{3})(?:-([a-z-]+))?$/.exec(path) ?? [];
  if (tool === undefined) return undefined;
  const it = recipeFor(Number(digits), words === undefined ? tool : `${tool}/${words}`);
  return it.kind === "none" ? missing(Number(digits), it) : undefined;
}

function missing(of: number, { detail, others }: Extract<RecipeAnswer, { kind: "none" }>): Answer {
  return {
    kind: "problem",
    code: code.NOT_FOUND,
    detail,
    see: others.map((one) => `/${of}?in=${one}`),
  };
}
