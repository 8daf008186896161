import { isSuccess } from "@verdict/codes";
import type { Request } from "../../exchange.ts";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

/** Whether a browser asks whether it may ask. */
export function isPreflight({ method, fields }: Request): boolean {
  return (
    method === "OPTIONS" && fields.has("origin") && fields.has("access-control-request-method")
  );
}

export const preflightNotOk: Rule = {
  id: "preflight-not-ok",
  severity: "warning",
  cite: "Fetch 4.9",
  title: "A preflight that browsers take for a no",
  statuses: (status) => !isSuccess(status),
  asked: "access-control-request-method",
  find: ({ request, response: { status } }) =>
    !isPreflight(request)
      ? undefined
      : {
          message: `A preflight is answered with ${said(status)}: browsers do not send the real request then.`,
          fix: "Answer OPTIONS with 204, before redirects and authentication.",
        },
  bad: [
    "OPTIONS /\nOrigin: https://a.example\nAccess-Control-Request-Method: PUT\n---\n301\nLocation: /a",
  ],
  good: [
    "OPTIONS /\nOrigin: https://a.example\nAccess-Control-Request-Method: PUT\n---\n204\nAccess-Control-Allow-Origin: *",
  ],
};
