import { code, isClientError } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { aroundOf, isWhatWasSent } from "./before-and-after.ts";
import { isAbsent } from "./dead.ts";
import { differs, isWhole } from "./state.ts";

export const seqFailedWriteApplied: SequenceRule = {
  id: "seq-failed-write-applied",
  severity: "warning",
  cite: "RFC 9110 15.5",
  title: "A change that failed, and was made",
  findIn: (exchanges) =>
    exchanges.flatMap(({ request, response: { status } }, at) => {
      // 412 is another rule's.
      const isFailed =
        /^(?:PUT|PATCH|POST)$/.test(request.method) &&
        isClientError(status) &&
        status !== code.PRECONDITION_FAILED;
      const around = isFailed
        ? aroundOf(exchanges, at, { before: (it) => isWhole(it) || isAbsent(it) })
        : undefined;
      if (around === undefined) return [];
      const { before, after } = around;
      // What others did is what a conflict is about, and what was not there may come from them.
      const isChanged = isWhatWasSent(exchanges[at] as Exchange, after)
        ? isAbsent(before) || differs(before, after)
        : !isAbsent(before) && status !== code.CONFLICT && differs(before, after);
      return !isChanged
        ? []
        : [
            {
              message: `${request.method} is answered with ${said(status)}, and the state is another one afterwards.`,
              fix: "Change nothing where the request is refused, all of it or none.",
              exchange: at,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n422\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\ny",
    "GET /a\n---\n404\n===\nPUT /a\n\ny\n---\n422\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\ny",
  ],
  good: [
    'GET /a\nAccept-Encoding: gzip\n---\n200\nETag: "1-gzip"\nVary: Accept-Encoding\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n422\n===\nGET /a\n---\n200\nETag: "1"\nVary: Accept-Encoding\nContent-Type: text/plain\n\nx',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n409\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\nz',
    "GET /a\n---\n404\n===\nPUT /a\n\ny\n---\n409\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nz",
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n422\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
};
