import { code } from "@verdict/codes";
import { parseAge } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { type Around, aroundOf } from "./before-and-after.ts";
import { differs, isWhole } from "./state.ts";

const isDone = only(code.OK, code.NO_CONTENT);

function isSeen(it: Exchange): boolean {
  return isWhole(it) || (it.request.method === "HEAD" && it.response.status === code.OK);
}

/** Whether both have something to tell their states by, and it is the same. */
function isSameState({ before, after }: Around): boolean {
  const isTold =
    [before, after].every((it) => it.response.fields.has("etag")) ||
    [before, after].every((it) => it.response.content !== undefined);
  return isTold && !differs(before, after);
}

/** Whether it was stored before, perhaps before the DELETE as well (RFC 9111 5.1). */
function isFromCache({ response: { fields } }: Exchange): boolean {
  return (parseAge(fields.get("age") ?? "") ?? 0) > 0;
}

export const seqDeleteIneffective: SequenceRule = {
  id: "seq-delete-ineffective",
  severity: "warning",
  cite: "RFC 9110 9.3.5",
  title: "A DELETE that deleted nothing",
  findIn: (exchanges) =>
    exchanges.flatMap(({ request, response }, at) => {
      const around =
        request.method === "DELETE" && isDone(response.status)
          ? aroundOf(exchanges, at, { before: isSeen, after: isSeen })
          : undefined;
      return around === undefined || !isSameState(around) || isFromCache(around.after)
        ? []
        : [
            {
              message: `DELETE is answered with ${said(response.status)}, and the resource is there as before.`,
              fix: "Send 202 where it takes time, or the error that kept it.",
              exchange: at,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
    'HEAD /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n===\nDELETE /a\n---\n204\n===\nHEAD /a\n---\n200\nETag: "1"\nContent-Type: text/plain',
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n204\n===\nGET /a\n---\n200\nAge: 30\nContent-Type: text/plain\n\nx",
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n202\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
};
