/**
 * Content-Length: how many octets of content follow, or would follow (RFC 9110 8.6).
 *
 *     Content-Length = 1*DIGIT
 *
 * Example values: `3495`, `0`
 *
 * Two recipients that read this field differently see different messages, so nothing is guessed:
 * no sign, no hexadecimal, no empty list elements.
 */

import { trimOws } from "./grammar/chars.ts";
import { formatInteger, parseExactInteger } from "./grammar/integer.ts";

/**
 * The number of octets; `undefined` when the value is not all digits or beyond
 * `Number.MAX_SAFE_INTEGER`. A list that repeats one value, as `42, 42`, is that value; different
 * values are an error (RFC 9110 8.6).
 *
 * @example
 * parseContentLength("42, 42"); // 42
 */
export function parseContentLength(value: string): number | undefined {
  if (!value.includes(",")) return parseExactInteger(value);
  const [first, ...others] = value.split(",").map((part) => parseExactInteger(trimOws(part)));
  return others.every((length) => length === first) ? first : undefined;
}

/**
 * The number of octets as a field value; `undefined` for anything but a non-negative safe integer
 * (RFC 9110 8.6).
 *
 * @example
 * formatContentLength(3495); // "3495"
 */
export function formatContentLength(length: number): string | undefined {
  return formatInteger(length);
}
