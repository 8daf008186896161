/**
 * X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset: what APIs had before RateLimit, and
 * mostly still have. There is no specification, so this file reads what is out there.
 *
 *     X-RateLimit-Limit     = 1*DIGIT [ "," … ]                   ; requests in the window
 *     X-RateLimit-Remaining = 1*DIGIT
 *     X-RateLimit-Reset     = 1*DIGIT [ "." 1*DIGIT ]             ; seconds, or a Unix time
 *
 * Example values: `60`, `10, 10;w=1`; for Reset `30`, `1372700873`, `1470173023.123`
 */

import { parseInteger } from "./grammar/integer.ts";

/** The three field values, each absent when the field is. */
export interface XRateLimitFields {
  readonly limit?: string | undefined;
  readonly remaining?: string | undefined;
  readonly reset?: string | undefined;
}

/** What the three fields say, each undefined when it is absent or malformed. */
export interface XRateLimit {
  /** Requests in a window. */
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Seconds from now until the window ends, at least 0. */
  readonly reset: number | undefined;
}

/** No window lasts thirty years: greater numbers are Unix times (this one is in 2001). */
const leastUnixTime = 1_000_000_000;
/** Greater still, and they are milliseconds (in seconds this would be the year 5138). */
const leastUnixMilliseconds = 100_000_000_000;

/**
 * What the three fields say; `undefined` when none of them says anything. Whether Reset is a delay
 * or a Unix time, in seconds or milliseconds, is told by its size.
 *
 * @param now The present in milliseconds since the epoch; best the Date of the response, so that
 *   a skewed clock does no harm.
 *
 * @example
 * parseXRateLimit({ limit: "60", remaining: "0", reset: "1372700873" }, 1372700863000);
 * // { limit: 60, remaining: 0, reset: 10 }
 */
export function parseXRateLimit(
  { limit, remaining, reset }: XRateLimitFields,
  now: number,
): XRateLimit | undefined {
  // "10, 10;w=1": the limit in force first, then the policies it comes from.
  const first = limit?.split(/[,;]/, 1)[0]?.trim();
  const parsed = {
    limit: first === undefined ? undefined : parseInteger(first),
    remaining: remaining === undefined ? undefined : parseInteger(remaining.trim()),
    reset: reset === undefined ? undefined : secondsUntilReset(reset.trim(), now),
  };
  return Object.values(parsed).every((value) => value === undefined) ? undefined : parsed;
}

/**
 * The seconds until a window ends, of X-RateLimit-Reset in any of its forms; `undefined` for any other text.
 *
 * @param now The present in milliseconds since the epoch.
 *
 * @example
 * secondsUntilReset("1372700873", 1372700863000); // 10
 */
export function secondsUntilReset(reset: string, now: number): number | undefined {
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(reset)) return undefined;
  const value = Number(reset);
  if (value < leastUnixTime) return value;
  const time = value < leastUnixMilliseconds ? value * 1000 : value;
  return Math.max(0, (time - now) / 1000);
}
