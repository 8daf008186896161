import { code, isSuccess } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { locationOf } from "../location/target.ts";
import { isSameUri, uriOfExchange } from "./state.ts";

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
      const before = exchanges
        .slice(0, at)
        .findLast((it) => isSameUri(it, put) && isSuccess(it.response.status));
      return before === undefined || !/^(?:GET|HEAD|PUT|PATCH)$/.test(before.request.method)
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
  bad: ["GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n201"],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nPUT /a\n\ny\n---\n201",
    "PUT /a\n\nx\n---\n201\n===\nPUT /a\n\ny\n---\n204",
  ],
};
