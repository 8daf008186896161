import type { Rule } from "../../rule.ts";

export const ifRangeWithoutRange: Rule = {
  id: "if-range-without-range",
  severity: "error",
  cite: "RFC 9110 13.1.5",
  title: "If-Range without Range",
  asked: "if-range",
  find: ({ request }) =>
    request.fields.has("range")
      ? undefined
      : {
          message: "If-Range is a condition on Range, and there is none.",
          fix: "Send Range with it, or leave it out.",
          field: "If-Range",
          part: "request",
        },
  bad: ['GET /\nIf-Range: "a"\n---\n204'],
  good: ['GET /\nIf-Range: "a"\nRange: bytes=0-\n---\n204'],
};
