import { code, isClientError } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { aroundOf } from "./before-and-after.ts";
import { differs } from "./state.ts";

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
      const around = isFailed ? aroundOf(exchanges, at) : undefined;
      return around === undefined || !differs(around.before, around.after)
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
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nPUT /a\n\ny\n---\n422\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
};
