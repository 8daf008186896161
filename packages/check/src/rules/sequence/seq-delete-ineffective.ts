import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { aroundOf } from "./before-and-after.ts";
import { differs } from "./state.ts";

const isDone = only(code.OK, code.NO_CONTENT);

export const seqDeleteIneffective: SequenceRule = {
  id: "seq-delete-ineffective",
  severity: "warning",
  cite: "RFC 9110 9.3.5",
  title: "A DELETE that deleted nothing",
  findIn: (exchanges) =>
    exchanges.flatMap(({ request, response }, at) => {
      const around =
        request.method === "DELETE" && isDone(response.status)
          ? aroundOf(exchanges, at)
          : undefined;
      return around === undefined || differs(around.before, around.after)
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
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nDELETE /a\n---\n202\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
};
