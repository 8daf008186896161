import { code, isSafe, isSuccess } from "@verdict/codes";
import { ifMatchHolds, parseETag, parseIfMatch, weakEqual } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { aroundOf } from "./before-and-after.ts";
import { isAbsent, readAfter } from "./dead.ts";
import { type State, stateBefore } from "./known-state.ts";
import { differs, mayHaveChanged, uriOfExchange } from "./state.ts";

/** Whether a change was made, as far as it shows afterwards; `undefined` where it does not. */
function wasMade(exchanges: readonly Exchange[], at: number, { tag }: State): boolean | undefined {
  const { request, response } = exchanges[at] as Exchange;
  const own = parseETag(response.fields.get("etag") ?? "");
  if (/^(?:PUT|PATCH)$/.test(request.method) && own !== undefined && tag !== undefined)
    return !weakEqual(own, tag);
  const around = aroundOf(exchanges, at);
  if (around !== undefined) return differs(around.before, around.after);
  const after = readAfter(exchanges, at, uriOfExchange(exchanges[at] as Exchange) ?? "");
  if (after === undefined || mayHaveChanged(exchanges, at, after.at)) return undefined;
  const isGone = isAbsent(after.exchange);
  if (tag !== undefined) return request.method === "DELETE" && isGone ? true : undefined;
  return isSuccess(after.exchange.response.status) ? true : isGone ? false : undefined;
}

export const seqIfMatchIgnored: SequenceRule = {
  id: "seq-if-match-ignored",
  severity: "error",
  cite: "RFC 9110 13.1.1",
  title: "A change in spite of If-Match",
  findIn: (exchanges) =>
    exchanges.flatMap((change, at) => {
      const { request, response } = change;
      const value = request.fields.get("if-match");
      if (value === undefined || isSafe(request.method) || !isSuccess(response.status)) return [];
      const condition = parseIfMatch(value);
      const known = stateBefore(exchanges, at);
      if (condition === undefined || known === undefined) return [];
      if (ifMatchHolds(condition, known.tag, known.tag !== undefined)) return [];
      const isMade = wasMade(exchanges, at, known);
      // It may have been done before, so that there was nothing left to do.
      if (isMade === false) return [];
      return [
        {
          message:
            "If-Match names another state than the current one, and the change was made all the same.",
          fix: "Send 412 and change nothing.",
          field: "If-Match",
          exchange: at,
          expected: code.PRECONDITION_FAILED,
          ...(isMade === undefined ? { severity: "warning" as const } : {}),
        },
      ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n204\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
    'PUT /a\n\nx\n---\n204\nETag: "2"\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n204\nETag: "3"',
    "GET /a\n---\n404\n===\nPUT /a\nIf-Match: *\n\ny\n---\n201\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\ny",
  ],
  good: [
    'GET /a\nAccept: text/csv\n---\n200\nETag: "1;csv"\nVary: Accept\nContent-Type: text/csv\n\nx\n===\nGET /a\n---\n200\nETag: "1"\nVary: Accept\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "1;csv"\n\ny\n---\n204\n===\nGET /a\n---\n200\nETag: "2"\nVary: Accept\nContent-Type: text/plain\n\ny',
    'GET /a\nAccept-Encoding: gzip\n---\n200\nETag: "1-gzip"\nContent-Encoding: gzip\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n204\nETag: "2"',
    'GET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n204\nETag: "2"',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n204',
  ],
};
