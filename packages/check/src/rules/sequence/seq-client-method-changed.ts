import type { SequenceRule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";
import { isPreflight } from "../content/preflight-not-ok.ts";
import { locationOf } from "../location/target.ts";
import { uriOfExchange } from "./state.ts";

function keepsMethod(status: number): boolean {
  return factsOf(status)?.redirect?.method === "preserve";
}

export const seqClientMethodChanged: SequenceRule = {
  id: "seq-client-method-changed",
  severity: "error",
  cite: "RFC 9110 15.4.8, 15.4.9; RFC 7538",
  title: "A client that follows with another method",
  across: true,
  findIn: (exchanges) =>
    exchanges.flatMap(({ request, response }, i) => {
      const location = keepsMethod(response.status)
        ? response.fields.all("location")[0]
        : undefined;
      if (location === undefined) return [];
      const at = exchanges.findIndex((it, j) => j > i && !isPreflight(it.request));
      const next = exchanges[at];
      if (next === undefined) return [];
      if (
        locationOf(request, location) !== uriOfExchange(next) ||
        next.request.method === request.method
      )
        return [];
      return [
        {
          message: `${said(response.status)} keeps the method, and the client goes on with ${next.request.method} instead of ${request.method}.`,
          fix: "Repeat the method and the content; where that is not wanted the server sends 303.",
          part: "request" as const,
          exchange: at,
        },
      ];
    }),
  bad: ["POST /a\n\nx\n---\n307\nLocation: /b\n===\nGET /b\n---\n204"],
  good: [
    "POST /a\n\nx\n---\n307\nLocation: /b\n===\nOPTIONS /b\nOrigin: http://a.example\nAccess-Control-Request-Method: POST\n---\n204\n===\nPOST /b\n\nx\n---\n204",
    "POST /a\n\nx\n---\n303\nLocation: /b\n===\nGET /b\n---\n204",
    "POST /a\n\nx\n---\n308\nLocation: /b\n===\nPOST /b\n\nx\n---\n204",
  ],
};
