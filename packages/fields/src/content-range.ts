/**
 * Content-Range: which part of the representation this is, or how long the whole is
 * (RFC 9110 14.4).
 *
 *     Content-Range     = range-unit SP ( range-resp / unsatisfied-range )
 *     range-resp        = incl-range "/" ( complete-length / "*" )
 *     incl-range        = first-pos "-" last-pos
 *     unsatisfied-range = "*" "/" complete-length
 *
 * Example values: `bytes 0-499/1234`, `bytes 42-1233/*`; when unsatisfied, an asterisk stands in
 * place of the positions
 */

import { isToken } from "./grammar/chars.ts";
import { formatInteger, parseExactInteger } from "./grammar/integer.ts";

/** A parsed Content-Range; positions count from 0, both inclusive. */
export type ContentRange =
  | {
      readonly kind: "part";
      readonly unit: string;
      readonly first: number;
      readonly last: number;
      /** The complete length; absent when the sender did not know it. */
      readonly length?: number;
    }
  | { readonly kind: "unsatisfied"; readonly unit: string; readonly length: number };

// Digits, then a character that is no digit, each time: nothing to go back to.
const partOf = /^([0-9]+)-([0-9]+)\/([0-9]+|\*)$/;

/**
 * The range; `undefined` when the value is malformed or invalid, that is if the last position comes
 * before the first or is not below the length: a recipient must then not recombine the content
 * (RFC 9110 14.4). Also `undefined` for numbers beyond `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * parseContentRange("bytes 0-499/1234"); // { kind: "part", unit: "bytes", first: 0, last: 499, length: 1234 }
 */
export function parseContentRange(value: string): ContentRange | undefined {
  const space = value.indexOf(" ");
  const unit = value.slice(0, Math.max(space, 0)).toLowerCase();
  if (!isToken(unit)) return undefined;
  const rest = value.slice(space + 1);
  if (rest.startsWith("*/")) {
    const length = parseExactInteger(rest.slice(2));
    return length === undefined ? undefined : { kind: "unsatisfied", unit, length };
  }
  const match = partOf.exec(rest);
  if (match === null) return undefined;
  const first = parseExactInteger(match[1] ?? "");
  const last = parseExactInteger(match[2] ?? "");
  if (first === undefined || last === undefined || last < first) return undefined;
  if (match[3] === "*") return { kind: "part", unit, first, last };
  const length = parseExactInteger(match[3] ?? "");
  if (length === undefined || length <= last) return undefined;
  return { kind: "part", unit, first, last, length };
}

/**
 * The range as a field value; `undefined` when it is invalid or has numbers that are no
 * non-negative safe integers (RFC 9110 14.4).
 *
 * @example
 * formatContentRange({ kind: "part", unit: "bytes", first: 42, last: 1233 }); // "bytes 42-1233/*"
 */
export function formatContentRange(range: ContentRange): string | undefined {
  if (!isToken(range.unit)) return undefined;
  const length = range.length === undefined ? "*" : formatInteger(range.length);
  if (length === undefined) return undefined;
  if (range.kind === "unsatisfied") return `${range.unit} */${length}`;
  const first = formatInteger(range.first);
  const last = formatInteger(range.last);
  if (first === undefined || last === undefined || range.last < range.first) return undefined;
  if (range.length !== undefined && range.length <= range.last) return undefined;
  return `${range.unit} ${first}-${last}/${length}`;
}
