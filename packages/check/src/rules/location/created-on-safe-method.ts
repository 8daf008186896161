import { code, isSafe } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const createdOnSafeMethod: Rule = {
  id: "created-on-safe-method",
  severity: "warning",
  cite: "RFC 9110 15.3.2, 9.2.1",
  title: "A 201 to a safe method",
  statuses: only(code.CREATED),
  find: ({ request: { method } }) =>
    isSafe(method)
      ? {
          message: `${method} is safe, and its client asked for nothing to be created.`,
          fix: "Send 200, and create on POST or PUT.",
          expected: code.OK,
        }
      : undefined,
  bad: ["GET /\n---\n201\nContent-Type: text/plain\n\nx"],
  good: ["PATCH /\n\nx\n---\n201", "X-MAKE /\n---\n201"],
};
