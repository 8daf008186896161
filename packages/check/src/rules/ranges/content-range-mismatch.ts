import { code } from "@verdict/codes";
import { parseRange, type RangeSpec } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { writtenRange } from "./content-range.ts";

/** First and last position that were asked for; `undefined` where that depends on a length that is not known. */
function spanOf(
  ranges: readonly RangeSpec[],
  length: number | undefined,
): readonly [number, number] | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const it of ranges) {
    if (it.kind === "other" || (it.kind === "suffix" && length === undefined)) return undefined;
    first = Math.min(
      first,
      it.kind === "int" ? it.first : Math.max(0, (length as number) - it.length),
    );
    last = Math.max(
      last,
      it.kind === "int" && it.last !== undefined ? it.last : Number.POSITIVE_INFINITY,
    );
  }
  return [first, last];
}

export const contentRangeMismatch: Rule = {
  id: "content-range-mismatch",
  severity: "error",
  cite: "RFC 9110 14.2",
  title: "Another range than was asked for",
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-range",
  asked: "range",
  find: ({ request, response: { fields } }) => {
    const asked = parseRange(request.fields.get("range") ?? "");
    const sent = writtenRange(fields);
    if (asked === undefined || sent?.first === undefined || sent.last === undefined)
      return undefined;
    if (asked.unit !== sent.unit) {
      return {
        message: `Ranges of ${asked.unit} were asked for, and ${sent.unit} are sent.`,
        fix: "Send the unit that was asked for, or 200 with all of it.",
        field: "Content-Range",
      };
    }
    const span = spanOf(asked.ranges, sent.length);
    // Less than was asked for is allowed; what nobody asked for is not.
    return span === undefined || (sent.first >= span[0] && sent.last <= span[1])
      ? undefined
      : {
          message: "The range that is sent lies outside of what was asked for.",
          fix: "Send what lies within the ranges of the request, or 200 with all of it.",
          field: "Content-Range",
        };
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 4-5/9\nContent-Type: text/plain\n\nef",
    "GET /\nRange: bytes=-2\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
  good: [
    "GET /\nRange: bytes=0-100\n---\n206\nContent-Range: bytes 0-8/9\nContent-Type: text/plain\n\nabcdefghi",
    "GET /\nRange: bytes=0-1,3-4\n---\n206\nContent-Range: bytes 0-4/9\nContent-Type: text/plain\n\nabcde",
  ],
};
