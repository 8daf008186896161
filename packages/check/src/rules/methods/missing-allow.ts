import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const missingAllow: Rule = {
  id: "missing-allow",
  severity: "error",
  cite: "RFC 9110 15.5.6, 10.2.1",
  title: "A 405 without Allow",
  statuses: only(code.METHOD_NOT_ALLOWED),
  find: ({ response }) =>
    response.fields.has("allow")
      ? undefined
      : {
          message: "The method is not allowed, and Allow does not say which ones are.",
          fix: "List the methods of the resource in Allow; it may be empty where there is none.",
          field: "Allow",
        },
  bad: ["DELETE /\n---\n405\nContent-Type: text/plain\n\nno"],
  good: ["DELETE /\n---\n405\nAllow:", "DELETE /\n---\n405\nAllow: GET, HEAD"],
};
