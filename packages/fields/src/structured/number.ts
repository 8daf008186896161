/**
 * Integers and Decimals (RFC 9651 3.3.1, 3.3.2, 4.1.4, 4.1.5, 4.2.4).
 *
 *     sf-integer = ["-"] 1*15DIGIT
 *     sf-decimal = ["-"] 1*12DIGIT "." 1*3DIGIT
 *
 * Example values: `42`, `-7`, `4.5`, `1.0`
 */

import { digitsEnd } from "../grammar/chars.ts";
import type { Read } from "../grammar/quoted.ts";
import { type Decimal, decimal } from "./types.ts";

const MINUS = 0x2d;
const POINT = 0x2e;
const integerDigits = 15;
const wholeDigits = 12;
const fractionDigits = 3;
const largestInteger = 999_999_999_999_999;

/**
 * The Integer or Decimal that starts at `at`; `undefined` when none does or it has too many digits
 * (RFC 9651 4.2.4).
 *
 * @example
 * readNumber("4.50", 0); // { value: { type: "decimal", value: 4.5 }, end: 4 }
 */
export function readNumber(text: string, at: number): Read<number | Decimal> | undefined {
  const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
  const point = digitsEnd(text, start);
  const digits = point - start;
  if (digits === 0) return undefined;
  // Adding zero turns -0 into 0: structured fields have no negative zero.
  if (text.charCodeAt(point) !== POINT) {
    return digits > integerDigits
      ? undefined
      : { value: Number(text.slice(at, point)) + 0, end: point };
  }
  const end = digitsEnd(text, point + 1);
  const fraction = end - point - 1;
  if (digits > wholeDigits || fraction === 0 || fraction > fractionDigits) return undefined;
  return { value: decimal(Number(text.slice(at, end)) + 0), end };
}

/**
 * The number as an Integer, or as a Decimal when it has a fraction; `undefined` when it is out of
 * range (RFC 9651 4.1.4).
 *
 * @example
 * serializeNumber(42); // "42"
 */
export function serializeNumber(value: number): string | undefined {
  if (!Number.isInteger(value)) return serializeDecimal(value);
  return Math.abs(value) > largestInteger ? undefined : String(value + 0);
}

/**
 * The number as a Decimal, rounded to three decimals with ties to the even digit; `undefined` when
 * it has more than twelve digits before the point (RFC 9651 4.1.5).
 *
 * @example
 * serializeDecimal(0.0025); // "0.002"
 */
export function serializeDecimal(value: number): string | undefined {
  const thousandths = roundToThousandths(Math.abs(value));
  if (!(thousandths <= largestInteger)) return undefined;
  const whole = Math.floor(thousandths / 1000);
  const fraction = String(thousandths % 1000)
    .padStart(fractionDigits, "0")
    .replace(/(?<=\d)0{1,2}$/, "");
  const sign = value < 0 && thousandths > 0 ? "-" : "";
  return `${sign}${whole}.${fraction}`;
}

/**
 * Rounds the digits a person would write, not the binary fraction behind them: 0.0025 is a tie to
 * its reader, although the nearest double lies a little above it.
 */
function roundToThousandths(value: number): number {
  // Only what is far too small or far too large is written with an exponent.
  const text = String(value);
  if (text.includes("e")) return value < 1 ? 0 : Number.NaN;
  const [whole = "", fraction = ""] = text.split(".");
  const kept = Number(whole) * 1000 + Number(fraction.slice(0, fractionDigits).padEnd(3, "0"));
  const rest = fraction.slice(fractionDigits);
  const up = rest > "5" || (rest === "5" && kept % 2 === 1);
  return up ? kept + 1 : kept;
}
