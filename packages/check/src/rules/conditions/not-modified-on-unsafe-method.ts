import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { isRetrieval } from "./conditions.ts";

export const notModifiedOnUnsafeMethod: Rule = {
  id: "not-modified-on-unsafe-method",
  severity: "error",
  cite: "RFC 9110 13.1.2, 15.4.5",
  title: "A 304 to another method than GET or HEAD",
  statuses: only(code.NOT_MODIFIED),
  find: ({ request: { method } }) =>
    isRetrieval(method) || method === "QUERY"
      ? undefined
      : {
          message: `A false condition of ${method} ends in 412; 304 is for GET and HEAD.`,
          fix: "Send 412.",
          expected: code.PRECONDITION_FAILED,
        },
  bad: ['PUT /\nIf-None-Match: "a"\n\nx\n---\n304\nETag: "a"'],
  good: ['HEAD /\nIf-None-Match: "a"\n---\n304\nETag: "a"'],
};
