import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { isRetrieval } from "./conditions.ts";

export const preconditionFailedInsteadOf304: Rule = {
  id: "precondition-failed-instead-of-304",
  severity: "error",
  cite: "RFC 9110 13.1.2, 13.2.2",
  title: "A 412 where the client has it already",
  statuses: only(code.PRECONDITION_FAILED),
  asked: "if-none-match",
  find: ({ request: { method, fields } }) => {
    if (
      !isRetrieval(method) ||
      fields.has("if-match") ||
      fields.has("if-unmodified-since") ||
      fields.has("if")
    )
      return undefined;
    return {
      message: `A false If-None-Match of ${method} says that the client has the state: that is 304.`,
      fix: "Send 304.",
      expected: code.NOT_MODIFIED,
    };
  },
  bad: ['GET /\nIf-None-Match: "a"\n---\n412'],
  good: [
    "PUT /\nIf-None-Match: *\n\nx\n---\n412",
    'GET /\nIf-Match: "a"\nIf-None-Match: "b"\n---\n412',
  ],
};
