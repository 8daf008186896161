/**
 * Dates: seconds since 1970 behind an at sign (RFC 9651 3.3.7, 4.1.10, 4.2.9).
 *
 *     sf-date = "@" sf-integer
 *
 * Example values: `@1659578233`, `@-62135596800`
 *
 * Not an HTTP-date, which older fields use.
 */

import type { Read } from "../grammar/quoted.ts";
import { readNumber, serializeNumber } from "./number.ts";
import type { StructuredDate } from "./types.ts";

const AT = 0x40;

/**
 * The Date that starts at `at`; `undefined` when none does or it has a fraction (RFC 9651 4.2.9).
 *
 * @example
 * readDate("@1659578233", 0); // { value: { type: "date", value: 1659578233 }, end: 11 }
 */
export function readDate(text: string, at: number): Read<StructuredDate> | undefined {
  if (text.charCodeAt(at) !== AT) return undefined;
  const read = readNumber(text, at + 1);
  if (read === undefined || typeof read.value !== "number") return undefined;
  return { value: { type: "date", value: read.value }, end: read.end };
}

/**
 * Seconds since 1970 as a Date; `undefined` when they are not whole or out of range
 * (RFC 9651 4.1.10).
 *
 * @example
 * serializeDate(1659578233); // "@1659578233"
 */
export function serializeDate(seconds: number): string | undefined {
  const integer = Number.isInteger(seconds) ? serializeNumber(seconds) : undefined;
  return integer === undefined ? undefined : `@${integer}`;
}
