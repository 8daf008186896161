import { code } from "@verdict/codes";
import { isToken } from "@verdict/fields";
import { flowsPage } from "@verdict/lookup/decide";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** `/flows`: the decisions in their order; with `method`, those that it is asked. */
export function flows({ target: { query } }: Call): Answer {
  const method = query.get("method") ?? "";
  if (method === "") return { kind: "page", doc: flowsPage(), fresh: true };
  if (method.length <= 40 && isToken(method)) {
    return { kind: "page", doc: flowsPage(method), fresh: true };
  }
  const detail = "method is the name of a method, such as PUT.";
  return { kind: "problem", code: code.BAD_REQUEST, detail, see: ["/flows"] };
}
