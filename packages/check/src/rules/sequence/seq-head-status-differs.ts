import { code, isServerError } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { headsAndGets } from "./head-and-get.ts";

const isOwnFault = only(code.INTERNAL_SERVER_ERROR, code.NOT_IMPLEMENTED);

/** What may be over with the next request. */
function isPassing(status: number): boolean {
  return status === code.TOO_MANY_REQUESTS || (isServerError(status) && !isOwnFault(status));
}

export const seqHeadStatusDiffers: SequenceRule = {
  id: "seq-head-status-differs",
  severity: "warning",
  cite: "RFC 9110 9.3.2",
  title: "HEAD is answered with another status than GET",
  findIn: (exchanges) =>
    headsAndGets(exchanges).flatMap(({ head, get, at }) => {
      const [a, b] = [head.response.status, get.response.status];
      return a === b || isPassing(a) || isPassing(b)
        ? []
        : [
            {
              message: `HEAD is answered with ${said(a)}, GET with ${said(b)}.`,
              fix: "Answer HEAD as GET, without the content.",
              exchange: at,
              expected: b,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n404",
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n500",
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nHEAD /a\n---\n404",
    "GET /a\n---\n503\n===\nHEAD /a\n---\n200",
  ],
};
