import { code, isSuccess } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { locationOf } from "../location/target.ts";
import { isAbsent } from "./dead.ts";
import { isSameUri, mayHaveChanged, showsAsMuch, uriOfExchange } from "./state.ts";

const isSuccessOrUnmodified = (status: number): boolean =>
  status === code.NOT_MODIFIED || (isSuccess(status) && status !== code.ACCEPTED);

/** Whether an exchange tells if something is there. */
function tells(it: Exchange): boolean {
  return isSuccessOrUnmodified(it.response.status) || isAbsent(it);
}

export const seqPutReplaced201: SequenceRule = {
  id: "seq-put-replaced-201",
  severity: "error",
  cite: "RFC 9110 9.3.4",
  title: "A PUT that replaced, and says that it created",
  findIn: (exchanges) =>
    exchanges.flatMap((put, at) => {
      if (put.request.method !== "PUT" || put.response.status !== code.CREATED) return [];
      const location = put.response.fields.get("location");
      // Something else may have been made.
      if (location !== undefined && locationOf(put.request, location) !== uriOfExchange(put))
        return [];
      const i = exchanges.findLastIndex((it, i) => i < at && isSameUri(it, put) && tells(it));
      const before = exchanges[i];
      return before === undefined ||
        isAbsent(before) ||
        !/^(?:GET|HEAD|PUT|PATCH)$/.test(before.request.method) ||
        mayHaveChanged(exchanges, i, at) ||
        // What others have at the same URI may be theirs alone.
        !showsAsMuch(before, put)
        ? []
        : [
            {
              message: "Something was there before this PUT, which says that it was created.",
              fix: "Send 200 or 204 where PUT replaces what is there.",
              exchange: at,
              expected: code.NO_CONTENT,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n201",
    'GET /a\nIf-None-Match: "1"\n---\n304\nETag: "1"\n===\nPUT /a\n\ny\n---\n201',
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a?force=true\n---\n204\n===\nPUT /a\n\ny\n---\n201",
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nGET /a\n---\n404\n===\nPUT /a\n\ny\n---\n201",
    "GET /a/8\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nPUT /a/8\n\ny\n---\n201",
    "GET /me\nCookie: s=1\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /me\nCookie: s=2\n\ny\n---\n201",
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nPUT /a\n\ny\n---\n201",
    "PUT /a\n\nx\n---\n201\n===\nPUT /a\n\ny\n---\n204",
  ],
};
