import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const acceptRangesContradicts: Rule = {
  id: "accept-ranges-contradicts",
  severity: "warning",
  cite: "RFC 9110 14.3",
  title: "A part of what has no parts",
  statuses: only(code.PARTIAL_CONTENT),
  field: "accept-ranges",
  find: ({ response: { fields } }) =>
    fields.get("accept-ranges")?.trim().toLowerCase() === "none"
      ? {
          message: "Accept-Ranges says that there are no ranges, and this is one.",
          fix: "Send Accept-Ranges: bytes, or nothing.",
          field: "Accept-Ranges",
        }
      : undefined,
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nAccept-Ranges: none\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nAccept-Ranges: bytes\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
