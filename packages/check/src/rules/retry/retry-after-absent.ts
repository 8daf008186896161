import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only, said } from "../../said.ts";

export const retryAfterAbsent: Rule = {
  id: "retry-after-absent",
  severity: "info",
  cite: "RFC 6585 4; RFC 9110 15.6.4",
  title: "No word on when to come again",
  statuses: only(code.TOO_MANY_REQUESTS, code.SERVICE_UNAVAILABLE),
  find: ({ response: { status, fields } }) =>
    fields.has("retry-after")
      ? undefined
      : {
          message: `${said(status)} does not say when to come again; clients guess, often all of them alike.`,
          fix: "Send Retry-After where it is known.",
          field: "Retry-After",
        },
  bad: ["GET /\n---\n429"],
  good: ["GET /\n---\n429\nRetry-After: 1"],
};
