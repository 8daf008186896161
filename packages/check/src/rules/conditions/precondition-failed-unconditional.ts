import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { canFail } from "./conditions.ts";

export const preconditionFailedUnconditional: Rule = {
  id: "precondition-failed-unconditional",
  severity: "warning",
  cite: "RFC 9110 15.5.13, 13.1",
  title: "A 412 to a request without a condition",
  statuses: only(code.PRECONDITION_FAILED),
  find: ({ request: { fields } }) =>
    canFail(fields)
      ? undefined
      : {
          message: "The request has no condition that could have failed.",
          fix: "Send 428 where a condition is required, 409 where the state does not allow it.",
        },
  bad: ["PUT /\n\nx\n---\n412", 'GET /\nIf-Range: "a"\nRange: bytes=0-1\n---\n412'],
  good: [
    'PUT /\nIf-Match: "a"\n\nx\n---\n412',
    'PUT /\nIf: (["a"])\n\nx\n---\n412',
    "COPY /\nDestination: /b\nOverwrite: F\n---\n412",
  ],
};
