import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const rangeStatusWithoutRange: Rule = {
  id: "range-status-without-range",
  severity: "warning",
  cite: "RFC 9110 15.5.17",
  title: "A 416 to a request without Range",
  statuses: only(code.RANGE_NOT_SATISFIABLE),
  find: ({ request: { fields } }) =>
    fields.has("range")
      ? undefined
      : {
          message: "The request has no Range that could be out of bounds.",
          fix: "Send what fits the request; for a value that is out of bounds 400 or 422.",
        },
  bad: ["GET /?page=99\n---\n416"],
  good: ["GET /\nRange: bytes=99-\n---\n416\nContent-Range: bytes */9"],
};
