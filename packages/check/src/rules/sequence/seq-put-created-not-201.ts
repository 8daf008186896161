import { code, isSuccess } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { readAfter } from "./dead.ts";
import { isSameUri, mayHaveChanged, uriOfExchange } from "./state.ts";

const isAbsent = only(code.NOT_FOUND, code.GONE);
const isDone = only(code.OK, code.NO_CONTENT);

export const seqPutCreatedNot201: SequenceRule = {
  id: "seq-put-created-not-201",
  severity: "error",
  cite: "RFC 9110 9.3.4",
  title: "A PUT that created, and does not say so",
  findIn: (exchanges) =>
    exchanges.flatMap((put, at) => {
      if (put.request.method !== "PUT" || !isDone(put.response.status)) return [];
      const before = exchanges.findLastIndex(
        (it, i) => i < at && /^(?:GET|HEAD)$/.test(it.request.method) && isSameUri(it, put),
      );
      if (before === -1 || !isAbsent(exchanges[before]?.response.status ?? 0)) return [];
      if (mayHaveChanged(exchanges, before, at)) return [];
      const after = readAfter(exchanges, at, uriOfExchange(put) ?? "");
      // Perhaps it was hidden rather than absent: who reads it afterwards knows.
      const isSure = after !== undefined && isSuccess(after.exchange.response.status);
      return after !== undefined && !isSure
        ? []
        : [
            {
              message: `Nothing was there before this PUT, and it is answered with ${said(put.response.status)}.`,
              fix: "Send 201 where PUT makes the resource.",
              exchange: at,
              expected: code.CREATED,
              ...(isSure ? {} : { severity: "warning" as const }),
            },
          ];
    }),
  bad: [
    "GET /a\n---\n404\n===\nPUT /a\n\nx\n---\n204\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
  good: [
    "GET /a\n---\n404\n===\nPUT /a\n\nx\n---\n201\n===\nPUT /a\n\ny\n---\n204",
    "GET /a\n---\n404\n===\nPUT /a\n\nx\n---\n201\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\nx\n---\n200",
  ],
};
