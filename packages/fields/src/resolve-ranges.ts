/**
 * From the ranges a client asked for to the bytes a server sends (RFC 9110 14.1.2, 14.2, 15.3.7.2).
 *
 * A few bytes of Range can ask for the whole representation a thousand times. Two limits keep an
 * answer about as long as the representation: overlapping ranges are sent once, joined, and a
 * request for too many parts is answered as if it had none.
 */

import type { Range } from "./range.ts";

/** A satisfiable range of bytes: positions count from 0, both inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The ranges to send, in the order asked for; or `"unsatisfiable"`: none lies within the
 * representation; or `"ignore"`: answer as if there were no Range.
 */
export type ResolvedRanges = readonly ByteRange[] | "unsatisfiable" | "ignore";

/** Limits for {@link resolveRanges}. */
export interface ResolveRangesOptions {
  /** How many ranges may be asked for before the field is ignored. Default 64. */
  readonly maxRanges?: number;
  /** Join ranges that overlap. Default true. */
  readonly coalesce?: boolean;
  /**
   * Join also ranges with fewer than this many bytes between them: a part of a multipart body costs
   * some 80 bytes of its own. Default 0, which joins only those that overlap.
   */
  readonly gap?: number;
}

/**
 * What to send for these ranges of a representation with `length` bytes. Positions beyond the end
 * are clamped, unsatisfiable ranges beside satisfiable ones are left out, and a unit other than
 * bytes is to be ignored (RFC 9110 14.1.2, 14.2).
 *
 * @example
 * resolveRanges({ unit: "bytes", ranges: [{ kind: "suffix", length: 500 }] }, 10000);
 * // [{ first: 9500, last: 9999 }]
 */
export function resolveRanges(
  range: Range,
  length: number,
  options: ResolveRangesOptions = {},
): ResolvedRanges {
  const { maxRanges = 64, coalesce = true, gap = 0 } = options;
  if (range.unit !== "bytes" || range.ranges.length > maxRanges) return "ignore";
  const found: ByteRange[] = [];
  for (const spec of range.ranges) {
    if (spec.kind === "other") return "ignore";
    if (spec.kind === "suffix" && spec.length > 0) {
      // The suffix of nothing is satisfiable (14.1.2), yet Content-Range cannot say so.
      if (length === 0) return "ignore";
      found.push({ first: Math.max(0, length - spec.length), last: length - 1 });
    } else if (spec.kind === "int" && spec.first < length) {
      found.push({ first: spec.first, last: Math.min(spec.last ?? length - 1, length - 1) });
    }
  }
  if (found.length === 0) return "unsatisfiable";
  return coalesce ? join(found, gap) : found;
}

/** Joins ranges that overlap or nearly touch; a joined one stands where its earliest was asked for. */
function join(ranges: readonly ByteRange[], gap: number): readonly ByteRange[] {
  const sorted = ranges
    .map((range, order) => ({ ...range, order }))
    .sort((a, b) => a.first - b.first);
  const joined: typeof sorted = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && range.first - before.last - 1 < gap) {
      before.last = Math.max(before.last, range.last);
      before.order = Math.min(before.order, range.order);
    } else {
      joined.push(range);
    }
  }
  return joined.sort((a, b) => a.order - b.order).map(({ first, last }) => ({ first, last }));
}
