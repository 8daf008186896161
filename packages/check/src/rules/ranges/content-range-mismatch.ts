import { code } from "@verdict/codes";
import { parseRange, type RangeSpec } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { readRange, type WrittenRange } from "./content-range.ts";
import { contentRangesOf } from "./enclosed.ts";

/** First and last position of a range that was asked for; `undefined` where that depends on a length that is not known. */
function spanOf(it: RangeSpec, length: number | undefined): readonly [number, number] | undefined {
  if (it.kind === "int") return [it.first, it.last ?? Number.POSITIVE_INFINITY];
  if (it.kind === "other" || length === undefined) return undefined;
  return [Math.max(0, length - it.length), Number.POSITIVE_INFINITY];
}

/** Whether a range lies within what was asked for, gaps between two ranges included, and has a part of it. */
function isAskedFor({ first, last, length }: WrittenRange, ranges: readonly RangeSpec[]): boolean {
  if (first === undefined || last === undefined) return true;
  const spans: (readonly [number, number])[] = [];
  for (const it of ranges) {
    const span = spanOf(it, length);
    if (span === undefined) return true;
    spans.push(span);
  }
  // Less than was asked for is allowed; what nobody asked for is not.
  return (
    spans.some(([from]) => first >= from) &&
    spans.some(([, to]) => last <= to) &&
    spans.some(([from, to]) => first <= to && last >= from)
  );
}

export const contentRangeMismatch: Rule = {
  id: "content-range-mismatch",
  severity: "error",
  cite: "RFC 9110 14.2",
  title: "Another range than was asked for",
  statuses: only(code.PARTIAL_CONTENT),
  asked: "range",
  find: ({ request, response }) => {
    const asked = parseRange(request.fields.get("range") ?? "");
    // So many are an attack rather than a request (RFC 9110 17.15).
    if (asked === undefined || asked.ranges.length > 100) return undefined;
    for (const value of contentRangesOf(response)) {
      const sent = readRange(value);
      if (sent === undefined) continue;
      if (asked.unit !== sent.unit) {
        return {
          message: `Ranges of ${asked.unit} were asked for, and ${sent.unit} are sent.`,
          fix: "Send the unit that was asked for, or 200 with all of it.",
          field: "Content-Range",
        };
      }
      if (isAskedFor(sent, asked.ranges)) continue;
      return {
        message: "The range that is sent lies outside of what was asked for.",
        fix: "Send what lies within the ranges of the request, or 200 with all of it.",
        field: "Content-Range",
      };
    }
    return undefined;
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 4-5/9\nContent-Type: text/plain\n\nef",
    "GET /\nRange: bytes=-2\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1,7-8\n---\n206\nContent-Range: bytes 3-4/9\nContent-Type: text/plain\n\nde",
    "GET /\nRange: bytes=0-1,3-4\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a\nContent-Range: bytes 7-8/9\n\nhi\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-100\n---\n206\nContent-Range: bytes 0-8/9\nContent-Type: text/plain\n\nabcdefghi",
    "GET /\nRange: bytes=0-1,3-4\n---\n206\nContent-Range: bytes 0-4/9\nContent-Type: text/plain\n\nabcde",
    "GET /\nRange: bytes=-2,0-1\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 7-8/9\n\nhi\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
};
