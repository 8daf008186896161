/**
 * Age: the sender's estimate of the seconds since the origin server generated or validated the
 * response (RFC 9111 5.1).
 *
 *     Age = delta-seconds
 *
 * Example values: `0`, `3600`
 */

import { trimOws } from "./grammar/chars.ts";
import { formatSeconds, parseInteger } from "./grammar/integer.ts";

/**
 * The age in seconds, at most `Number.MAX_SAFE_INTEGER`; `undefined` when the value is not all
 * digits, and is then to be ignored. Of a list the first member counts (RFC 9111 5.1).
 *
 * @example
 * parseAge("60, 30"); // 60
 */
export function parseAge(value: string): number | undefined {
  const comma = value.indexOf(",");
  return parseInteger(comma === -1 ? value : trimOws(value.slice(0, comma)));
}

/**
 * The age in seconds as a field value, rounded up; `undefined` for NaN (RFC 9111 5.1).
 *
 * @example
 * formatAge(59.5); // "60"
 */
export function formatAge(seconds: number): string | undefined {
  return formatSeconds(seconds);
}
