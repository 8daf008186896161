import { parseETag } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const ifRangeWeak: Rule = {
  id: "if-range-weak",
  severity: "error",
  cite: "RFC 9110 13.1.5",
  title: "A weak tag in If-Range",
  asked: "if-range",
  find: ({ request }) =>
    parseETag(request.fields.get("if-range") ?? "")?.weak === true
      ? {
          message: "A weak tag says nothing of octets, and parts are octets.",
          fix: "Send a strong tag, or no Range.",
          field: "If-Range",
          part: "request",
        }
      : undefined,
  bad: ['GET /\nIf-Range: W/"a"\nRange: bytes=0-\n---\n204'],
  good: ['GET /\nIf-Range: "a"\nRange: bytes=0-\n---\n204'],
};
