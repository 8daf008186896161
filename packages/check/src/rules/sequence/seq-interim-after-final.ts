import { code, isInformational } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { isSameUri } from "./state.ts";

function isSameRequest(a: Exchange, b: Exchange): boolean {
  return a.request.method === b.request.method && isSameUri(a, b);
}

/** Whether it is the same request for all that can be seen, and not another one to the same URI. */
function isAlike(a: Exchange, b: Exchange): boolean {
  const [one, other] = [a.request, b.request].map((it) => [it.fields.lines, it.content?.text]);
  return isSameRequest(a, b) && JSON.stringify(one) === JSON.stringify(other);
}

/** 101 is the last that is said in a protocol, and may well come to a second try (RFC 9110 7.8). */
function isInterim(status: number): boolean {
  return isInformational(status) && status !== code.SWITCHING_PROTOCOLS;
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
      if (!isInterim(it.response.status) || before === undefined) return [];
      if (isInformational(before.response.status) || !isAlike(before, it)) return [];
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
    "GET /a\nUpgrade: websocket\nConnection: Upgrade\n---\n503\n===\nGET /a\nUpgrade: websocket\nConnection: Upgrade\n---\n101\nUpgrade: websocket\nConnection: Upgrade",
    "POST /a\n\nx\n---\n204\n===\nPOST /a\n\ny\n---\n102",
    "GET /a\n---\n103\nLink: </b>; rel=preload\n===\nGET /a\n---\n204",
    "GET /a\n---\n204\n===\nGET /a\n---\n103\nLink: </b>; rel=preload\n===\nGET /a\n---\n204",
  ],
};
