/**
 * Non-negative decimal integers: positions, lengths and delta-seconds (RFC 9110 5.6, RFC 9111 1.2.2).
 *
 *     delta-seconds = 1*DIGIT
 *
 * Example values: `0`, `3600`, `007`
 *
 * No sign, no fraction, no exponent, no hexadecimal: `Number()` would take all of those.
 */

const digits = /^[0-9]+$/;

/**
 * The number, at most `Number.MAX_SAFE_INTEGER`: a greater one counts as that, so that nothing
 * overflows (RFC 9110 14.1.1, RFC 9111 1.2.2). `undefined` when the text is not all digits.
 *
 * @example
 * parseInteger("99999999999999999999"); // 9007199254740991
 */
export function parseInteger(text: string): number | undefined {
  return digits.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : undefined;
}

/**
 * The number, where a rounded one would do harm, as in a length that frames a message: `undefined`
 * also above `Number.MAX_SAFE_INTEGER` (RFC 9110 8.6).
 *
 * @example
 * parseExactInteger("99999999999999999999"); // undefined
 */
export function parseExactInteger(text: string): number | undefined {
  const value = digits.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * The digits of a non-negative integer; `undefined` for any other number (RFC 9110 8.6).
 *
 * @example
 * formatInteger(1234); // "1234"
 */
export function formatInteger(value: number): string | undefined {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}

/**
 * A number of seconds as delta-seconds: rounded up to a whole one, at least 0, at most
 * `Number.MAX_SAFE_INTEGER`; `undefined` for NaN (RFC 9111 1.2.2).
 *
 * @example
 * formatSeconds(1.2); // "2"
 */
export function formatSeconds(seconds: number): string | undefined {
  if (Number.isNaN(seconds)) return undefined;
  return String(Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.ceil(seconds))));
}
