import { code, isSuccess } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { isRetrieval } from "../conditions/conditions.ts";
import { isAbsent, readAfter } from "./dead.ts";
import { isSameUri, mayHaveChanged, showsAsMuch, uriOfExchange } from "./state.ts";

const isDone = only(code.OK, code.NO_CONTENT);

function isDeleted({ request, response }: Exchange): boolean {
  return request.method === "DELETE" && isDone(response.status);
}

export const seqPutCreatedNot201: SequenceRule = {
  id: "seq-put-created-not-201",
  severity: "error",
  cite: "RFC 9110 9.3.4",
  title: "A PUT that created, and does not say so",
  findIn: (exchanges) =>
    exchanges.flatMap((put, at) => {
      if (put.request.method !== "PUT" || !isDone(put.response.status)) return [];
      const i = exchanges.findLastIndex(
        (it, i) =>
          i < at && (isRetrieval(it.request.method) || isDeleted(it)) && isSameUri(it, put),
      );
      const before = exchanges[i];
      if (before === undefined || !(isAbsent(before) || isDeleted(before))) return [];
      // To others it may be hidden (RFC 9110 15.5.4).
      if (mayHaveChanged(exchanges, i, at) || !showsAsMuch(put, before)) return [];
      const after = readAfter(exchanges, at, uriOfExchange(put) ?? "");
      // Perhaps it was hidden rather than absent, or something was left: who reads it afterwards knows.
      const isRead = after !== undefined && isSuccess(after.exchange.response.status);
      const isSure = isRead && isAbsent(before);
      return after !== undefined && !isRead
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
    "DELETE /a\n---\n204\n===\nPUT /a\n\nx\n---\n204\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
  good: [
    "GET /a/8\n---\n404\n===\nPOST /a\n\nx\n---\n201\nLocation: /a/8\n===\nPUT /a/8\n\ny\n---\n204\n===\nGET /a/8\n---\n200\nContent-Type: text/plain\n\ny",
    "GET /a\n---\n404\n===\nPUT /a\nAuthorization: Basic x\n\ny\n---\n204\n===\nGET /a\nAuthorization: Basic x\n---\n200\nContent-Type: text/plain\n\ny",
    "GET /a\n---\n404\n===\nPUT /a\n\nx\n---\n201\n===\nPUT /a\n\ny\n---\n204",
    "GET /a\n---\n404\n===\nPUT /a\n\nx\n---\n201\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\nx\n---\n200",
  ],
};
