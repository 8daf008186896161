import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { writtenRange } from "./content-range.ts";

export const contentRangeFormOn416: Rule = {
  id: "content-range-form-on-416",
  severity: "warning",
  cite: "RFC 9110 14.4",
  title: "A 416 that names a range",
  statuses: only(code.RANGE_NOT_SATISFIABLE),
  field: "content-range",
  find: ({ response: { fields } }) =>
    writtenRange(fields)?.first === undefined
      ? undefined
      : {
          message: "No range is sent with a 416, and Content-Range names one.",
          fix: "Send the form without one: bytes */20.",
          field: "Content-Range",
        },
  bad: ["GET /\nRange: bytes=10-\n---\n416\nContent-Range: bytes 0-8/9"],
  good: ["GET /\nRange: bytes=10-\n---\n416\nContent-Range: bytes */9"],
};
