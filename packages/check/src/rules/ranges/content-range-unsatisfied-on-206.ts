import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { writtenRange } from "./content-range.ts";

export const contentRangeUnsatisfiedOn206: Rule = {
  id: "content-range-unsatisfied-on-206",
  severity: "error",
  cite: "RFC 9110 15.3.7.1, 14.4",
  title: "A 206 that says that no range fits",
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-range",
  find: ({ response: { fields } }) => {
    const range = writtenRange(fields);
    return range === undefined || range.first !== undefined
      ? undefined
      : {
          message:
            "The form with * says that no range could be satisfied, which is what 416 is for.",
          fix: "Send 416 with it, or 206 with the range that is sent.",
          field: "Content-Range",
          expected: code.RANGE_NOT_SATISFIABLE,
        };
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes */9\nContent-Type: text/plain\n\nab",
  ],
  good: ["GET /\nRange: bytes=10-\n---\n416\nContent-Range: bytes */9"],
};
