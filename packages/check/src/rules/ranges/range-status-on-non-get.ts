import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const rangeStatusOnNonGet: Rule = {
  id: "range-status-on-non-get",
  severity: "error",
  cite: "RFC 9110 14.2, 9.3.3",
  title: "A 416 to another method than GET",
  statuses: only(code.RANGE_NOT_SATISFIABLE),
  find: ({ request: { method } }) =>
    method === "GET" || method === "QUERY"
      ? undefined
      : {
          message: `Range is for GET alone; with ${method} it is passed over.`,
          fix: "Answer as if Range were not there.",
        },
  bad: ["POST /\nRange: bytes=99-\n\nx\n---\n416\nContent-Range: bytes */9"],
  good: ["GET /\nRange: bytes=99-\n---\n416\nContent-Range: bytes */9"],
};
