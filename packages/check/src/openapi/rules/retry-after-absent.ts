import { code } from "@verdict/codes";
import { only, said } from "../../said.ts";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

const asksToWait = only(code.TOO_MANY_REQUESTS, code.SERVICE_UNAVAILABLE);

export const retryAfterAbsent: OperationRule = {
  id: "retry-after-absent",
  severity: "info",
  cite: "RFC 6585 4; RFC 9110 15.6.4",
  title: "No word on when to come again",
  find: ({ responses }) =>
    responses
      .filter((it) => it.status !== undefined && asksToWait(it.status) && lacks(it, "Retry-After"))
      .map(({ key, status }) => ({
        message: `${said(status as number)} can say when to come again, and Retry-After is not documented.`,
        fix: "Document Retry-After where it is sent.",
        response: key,
        field: "Retry-After",
      })),
  bad: [{ get: { responses: { 200: { description: "x" }, 429: { description: "x" } } } }],
  good: [
    {
      get: {
        responses: {
          200: { description: "x" },
          429: { description: "x", headers: { "Retry-After": {} } },
        },
      },
    },
  ],
};
