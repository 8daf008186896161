import { isInformational } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { isSameUri } from "./state.ts";

function isSameRequest(a: Exchange, b: Exchange): boolean {
  return a.request.method === b.request.method && isSameUri(a, b);
}

export const seqInterimAfterFinal: SequenceRule = {
  id: "seq-interim-after-final",
  severity: "error",
  cite: "RFC 9110 15",
  title: "An interim response after the final one",
  findIn: (exchanges) =>
    exchanges.flatMap((it, at) => {
      const before = exchanges[at - 1];
      const next = exchanges[at + 1];
      if (!isInformational(it.response.status) || before === undefined) return [];
      if (isInformational(before.response.status) || !isSameRequest(before, it)) return [];
      // What another one follows begins the answer to the next request.
      if (next !== undefined && isSameRequest(it, next)) return [];
      return [
        {
          message: `${said(it.response.status)} comes after ${said(before.response.status)}, which was the final response.`,
          fix: "Send interim responses before the final one.",
          exchange: at,
        },
      ];
    }),
  bad: ["GET /a\n---\n204\n===\nGET /a\n---\n103\nLink: </b>; rel=preload"],
  good: [
    "GET /a\n---\n103\nLink: </b>; rel=preload\n===\nGET /a\n---\n204",
    "GET /a\n---\n204\n===\nGET /a\n---\n103\nLink: </b>; rel=preload\n===\nGET /a\n---\n204",
  ],
};
