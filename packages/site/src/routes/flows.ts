import { code } from "@verdict/codes";
import { svg } from "@verdict/decide";
import { isToken } from "@verdict/fields";
import {
  flowIdIn,
  flowListPage,
  flowOf,
  flowPage,
  flowSvg,
  flowsPage,
} from "@verdict/lookup/decide";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** `/flows`: all diagrams; with `method`, the decisions that it is asked, in their order. */
export function flows({ target: { query } }: Call): Answer {
  const method = methodIn(query);
  if (method === undefined) return wrong("method is the name of a method, such as PUT.");
  return { kind: "page", doc: method === "" ? flowListPage() : flowsPage(method), fresh: true };
}

/** `/flows.svg`: the same as a picture, in one to three `columns`. */
export function flowsPicture({ target: { query } }: Call): Answer {
  const method = methodIn(query);
  if (method === undefined) return wrong("method is the name of a method, such as PUT.");
  const columns = columnsIn(query);
  if (columns === undefined) return wrong("columns is 1, 2 or 3.");
  const content = svg(method === "" ? {} : { method }, { columns });
  return { kind: "file", type: "image/svg+xml", content, fresh: true, fields: drawn };
}

/** `/flows/redirection`: one diagram; another word for it leads there. */
export function flow({ target, parts: [word = ""] }: Call): Answer | undefined {
  const id = flowIdIn(word);
  if (id === undefined) return undefined;
  if (id === word) return { kind: "page", doc: flowPage(id), fresh: true };
  const suffix = target.suffix === undefined ? "" : `.${target.suffix}`;
  return { kind: "moved", location: `/flows/${id}${suffix}${target.search}` };
}

/** `/flows/redirection.svg`: the same as a picture, for a phone or, in two `columns`, for a desk. */
export function flowPicture({ target: { query }, parts: [word = ""] }: Call): Answer | undefined {
  const id = flowIdIn(word);
  if (id === undefined || id !== word) return undefined;
  const columns = columnsIn(query);
  if (columns === undefined) return wrong("columns is 1, 2 or 3.");
  const content = flowSvg(flowOf(id), { isWide: columns > 1 });
  return { kind: "file", type: "image/svg+xml", content, fresh: true, fields: drawn };
}

/** A picture brings its own style, and nothing else. */
export const drawn = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** The method that is asked for, empty for all; `undefined` where it is none. */
function methodIn(query: URLSearchParams): string | undefined {
  const method = query.get("method") ?? "";
  return method === "" || (method.length <= 40 && isToken(method)) ? method : undefined;
}

function columnsIn(query: URLSearchParams): 1 | 2 | 3 | undefined {
  const wanted = query.get("columns") ?? "1";
  return ([1, 2, 3] as const).find((it) => String(it) === wanted);
}

function wrong(detail: string): Answer {
  return { kind: "problem", code: code.BAD_REQUEST, detail, see: ["/flows"] };
}
