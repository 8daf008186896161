import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const partialOnNonGet: Rule = {
  id: "partial-on-non-get",
  severity: "error",
  cite: "RFC 9110 14.2, 9.3.3",
  title: "A 206 to another method than GET",
  statuses: only(code.PARTIAL_CONTENT),
  find: ({ request: { method } }) =>
    method === "GET" || method === "QUERY"
      ? undefined
      : {
          message: `Range is for GET alone; with ${method} it is passed over.`,
          fix: "Answer as if Range were not there.",
          expected: code.OK,
        },
  bad: ["HEAD /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9"],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
