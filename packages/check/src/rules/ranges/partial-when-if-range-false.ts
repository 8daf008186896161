import { code } from "@verdict/codes";
import { parseDate, parseETag, parseIfRange, strongEqual } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const partialWhenIfRangeFalse: Rule = {
  id: "partial-when-if-range-false",
  severity: "error",
  cite: "RFC 9110 13.1.5",
  title: "A part of another state than the client has",
  statuses: only(code.PARTIAL_CONTENT),
  asked: "if-range",
  find: ({ request, response: { fields } }) => {
    const condition = parseIfRange(request.fields.get("if-range") ?? "");
    if (condition === undefined) return undefined;
    let isFalse: boolean;
    if (condition.kind === "etag") {
      const etag = parseETag(fields.get("etag") ?? "");
      // What is not told cannot be compared; a weak tag never holds.
      isFalse = condition.etag.weak || (etag !== undefined && !strongEqual(condition.etag, etag));
    } else {
      const modified = parseDate(fields.get("last-modified") ?? "");
      isFalse = modified !== undefined && modified !== condition.date;
    }
    return isFalse
      ? {
          message:
            "If-Range names another state than that of the part; the client would put two states together.",
          fix: "Send 200 with all of the current state.",
          field: "If-Range",
          expected: code.OK,
        }
      : undefined;
  },
  bad: [
    'GET /\nRange: bytes=0-1\nIf-Range: "a"\n---\n206\nETag: "b"\nContent-Range: bytes 0-1/9\n\nab',
    'GET /\nRange: bytes=0-1\nIf-Range: W/"a"\n---\n206\nETag: W/"a"\nContent-Range: bytes 0-1/9\n\nab',
  ],
  good: [
    'GET /\nRange: bytes=0-1\nIf-Range: "a"\n---\n206\nETag: "a"\nContent-Range: bytes 0-1/9\n\nab',
  ],
};
