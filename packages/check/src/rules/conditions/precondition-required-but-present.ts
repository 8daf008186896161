import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { hasCondition } from "./conditions.ts";

export const preconditionRequiredButPresent: Rule = {
  id: "precondition-required-but-present",
  severity: "warning",
  cite: "RFC 6585 3",
  title: "A 428 to a request with a condition",
  statuses: only(code.PRECONDITION_REQUIRED),
  find: ({ request: { fields } }) =>
    hasCondition(fields)
      ? {
          message: "The request has a condition, which is what a 428 asks for.",
          fix: "Send 412 where it is false, and do what was asked where it is true.",
        }
      : undefined,
  bad: ['PUT /\nIf-Match: "a"\n\nx\n---\n428'],
  good: ["PUT /\nIf-Unmodified-Since: yesterday\n\nx\n---\n428", "PUT /\n\nx\n---\n428"],
};
