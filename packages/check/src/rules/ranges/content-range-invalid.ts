import type { Rule } from "../../rule.ts";
import { readRange } from "./content-range.ts";
import { contentRangesOf } from "./enclosed.ts";

export const contentRangeInvalid: Rule = {
  id: "content-range-invalid",
  severity: "error",
  cite: "RFC 9110 14.4",
  title: "A Content-Range that cannot be",
  find: ({ response }) => {
    for (const value of contentRangesOf(response)) {
      const { first, last, length } = readRange(value) ?? {};
      if (first === undefined || last === undefined) continue;
      const isReversed = last < first;
      if (!isReversed && (length === undefined || last < length)) continue;
      return {
        message: isReversed
          ? "Content-Range ends before it begins."
          : "Content-Range ends after the end of the representation.",
        fix: "Count positions from 0: the last is one less than the length.",
        field: "Content-Range",
      };
    }
    return undefined;
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 1-0/9\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/1\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 5-4/9\n\nab\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-\n---\n206\nContent-Range: bytes 0-8/9\nContent-Type: text/plain\n\nabcdefghi",
  ],
};
