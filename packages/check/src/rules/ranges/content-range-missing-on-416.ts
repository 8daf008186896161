import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const contentRangeMissingOn416: Rule = {
  id: "content-range-missing-on-416",
  severity: "warning",
  cite: "RFC 9110 15.5.17",
  title: "A 416 that does not say how long it is",
  statuses: only(code.RANGE_NOT_SATISFIABLE),
  asked: "range",
  find: ({ request, response: { fields } }) =>
    fields.has("content-range") || !/^\s*bytes\s*=/i.test(request.fields.get("range") ?? "")
      ? undefined
      : {
          message: "No range fits, and Content-Range does not say how long the representation is.",
          fix: "Send Content-Range: bytes */20, with the length.",
          field: "Content-Range",
        },
  bad: ["GET /\nRange: bytes=10-\n---\n416", "GET /\nRange: bytes=5-1\n---\n416"],
  good: [
    "GET /\nRange: bytes=10-\n---\n416\nContent-Range: bytes */9",
    "GET /\nRange: lines=10-\n---\n416",
  ],
};
