import type { Rule } from "../../rule.ts";
import { writtenRange } from "./content-range.ts";

export const contentRangeInvalid: Rule = {
  id: "content-range-invalid",
  severity: "error",
  cite: "RFC 9110 14.4",
  title: "A Content-Range that cannot be",
  field: "content-range",
  find: ({ response: { fields } }) => {
    const range = writtenRange(fields);
    if (range?.first === undefined || range.last === undefined) return undefined;
    const isReversed = range.last < range.first;
    if (!isReversed && (range.length === undefined || range.last < range.length)) return undefined;
    return {
      message: isReversed
        ? "Content-Range ends before it begins."
        : "Content-Range ends after the end of the representation.",
      fix: "Count positions from 0: the last is one less than the length.",
      field: "Content-Range",
    };
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 1-0/9\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/1\nContent-Type: text/plain\n\nab",
  ],
  good: [
    "GET /\nRange: bytes=0-\n---\n206\nContent-Range: bytes 0-8/9\nContent-Type: text/plain\n\nabcdefghi",
  ],
};
