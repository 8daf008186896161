/**
 * Range: the parts of a representation that a GET asks for (RFC 9110 14.2).
 *
 *     Range            = ranges-specifier
 *     ranges-specifier = range-unit "=" range-set
 *     range-set        = 1#range-spec
 *     range-spec       = int-range / suffix-range / other-range
 *     int-range        = first-pos "-" [ last-pos ]
 *     suffix-range     = "-" suffix-length
 *     other-range      = 1*( %x21-2B / %x2D-7E )        ; 1*(VCHAR excluding comma)
 *
 * Example values: `bytes=0-499`, `bytes=9500-`, `bytes=-500`, `bytes= 0-999, 4500-5499, -1000`
 */

import { digitsEnd, isToken } from "./grammar/chars.ts";
import { formatInteger, parseInteger } from "./grammar/integer.ts";
import { formatList, parseList1 } from "./grammar/list.ts";

/** One element of a Range; positions count from 0 and are inclusive. */
export type RangeSpec =
  /** From `first` to `last`, or to the end where there is no `last`. */
  | { readonly kind: "int"; readonly first: number; readonly last?: number }
  /** The last `length` units. */
  | { readonly kind: "suffix"; readonly length: number }
  /** What another unit than bytes may define. */
  | { readonly kind: "other"; readonly text: string };

/** A parsed Range. */
export interface Range {
  /** In lower case: range units ignore case (RFC 9110 14.1). */
  readonly unit: string;
  /** At least one. */
  readonly ranges: readonly RangeSpec[];
}

const otherRange = /^[\x21-\x2b\x2d-\x7e]+$/;

/**
 * The ranges asked for; `undefined` when the value is invalid, also where a last position comes
 * before its first: a server may then ignore the field. Positions beyond
 * `Number.MAX_SAFE_INTEGER` count as that (RFC 9110 14.1.1, 14.2).
 *
 * @example
 * parseRange("bytes=0-499"); // { unit: "bytes", ranges: [{ kind: "int", first: 0, last: 499 }] }
 */
export function parseRange(value: string): Range | undefined {
  const equals = value.indexOf("=");
  const unit = value.slice(0, Math.max(equals, 0)).toLowerCase();
  if (!isToken(unit)) return undefined;
  const ranges = parseList1(value.slice(equals + 1), (element) => parseRangeSpec(element, unit));
  return ranges === undefined ? undefined : { unit, ranges };
}

function parseRangeSpec(text: string, unit: string): RangeSpec | undefined {
  const dash = digitsEnd(text, 0);
  if (text.charAt(dash) === "-" && digitsEnd(text, dash + 1) === text.length) {
    const first = parseInteger(text.slice(0, dash));
    const last = parseInteger(text.slice(dash + 1));
    if (first !== undefined) {
      if (last === undefined) return { kind: "int", first };
      return last < first ? undefined : { kind: "int", first, last };
    }
    if (last !== undefined) return { kind: "suffix", length: last };
  }
  // For bytes only the two forms above are defined (RFC 9110 14.1.2).
  return unit !== "bytes" && otherRange.test(text) ? { kind: "other", text } : undefined;
}

/**
 * The ranges as a field value; `undefined` when there are none or one cannot be represented
 * (RFC 9110 14.2).
 *
 * @example
 * formatRange({ unit: "bytes", ranges: [{ kind: "suffix", length: 500 }] }); // "bytes=-500"
 */
export function formatRange(range: Range): string | undefined {
  if (!isToken(range.unit) || range.ranges.length === 0) return undefined;
  const set = formatList(range.ranges, formatRangeSpec);
  return set === undefined ? undefined : `${range.unit}=${set}`;
}

function formatRangeSpec(spec: RangeSpec): string | undefined {
  if (spec.kind === "other") return otherRange.test(spec.text) ? spec.text : undefined;
  if (spec.kind === "suffix") {
    const length = formatInteger(spec.length);
    return length === undefined ? undefined : `-${length}`;
  }
  const first = formatInteger(spec.first);
  if (first === undefined) return undefined;
  if (spec.last === undefined) return `${first}-`;
  const last = formatInteger(spec.last);
  return last === undefined || spec.last < spec.first ? undefined : `${first}-${last}`;
}
