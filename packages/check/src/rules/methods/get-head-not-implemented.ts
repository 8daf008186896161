import { code, method as factsOf } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const getHeadNotImplemented: Rule = {
  id: "get-head-not-implemented",
  severity: "warning",
  cite: "RFC 9110 9.1",
  title: "A 501 to a method that every server has",
  statuses: only(code.NOT_IMPLEMENTED),
  find: ({ request: { method } }) =>
    factsOf(method)?.requiredOfServers === true
      ? {
          message: `Every general-purpose server has ${method}; 501 says that this one has not.`,
          fix: "Send 405 with Allow where only this resource has not.",
          expected: code.METHOD_NOT_ALLOWED,
        }
      : undefined,
  bad: ["HEAD /\n---\n501"],
  good: ["PUT /\n\nx\n---\n501", "GET /\n---\n405\nAllow: POST"],
};
