/**
 * If-Unmodified-Since: go ahead only if the representation is not newer than this
 * (RFC 9110 13.1.4).
 *
 *     If-Unmodified-Since = HTTP-date
 *
 * Example values: `Sat, 29 Oct 1994 19:43:31 GMT`
 */

import { formatDate, parseDate } from "./date.ts";

/**
 * The moment in milliseconds since the epoch; `undefined` when the value is no HTTP-date, in which
 * case the field is to be ignored (RFC 9110 13.1.4).
 *
 * @param now The present in milliseconds since the epoch, for RFC 850 dates; defaults to the clock.
 *
 * @example
 * parseIfUnmodifiedSince("Sat, 29 Oct 1994 19:43:31 GMT"); // 783459811000
 */
export function parseIfUnmodifiedSince(value: string, now?: number): number | undefined {
  return parseDate(value, now);
}

/**
 * The moment as a field value; `undefined` when it cannot be represented (RFC 9110 13.1.4).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatIfUnmodifiedSince(783459811000); // "Sat, 29 Oct 1994 19:43:31 GMT"
 */
export function formatIfUnmodifiedSince(time: number): string | undefined {
  return formatDate(time);
}

/**
 * Whether the condition is true, that is whether the representation did not change after `since`;
 * `undefined` when the field is to be ignored, because it was invalid or because there is no
 * modification date to compare (RFC 9110 13.1.4).
 *
 * It is also to be ignored beside If-Match: that is for the caller to know.
 *
 * @param since What {@link parseIfUnmodifiedSince} returned.
 * @param lastModified The representation's modification date in milliseconds since the epoch.
 *
 * @example
 * ifUnmodifiedSinceHolds(783459811000, 783459811000); // true
 */
export function ifUnmodifiedSinceHolds(
  since: number | undefined,
  lastModified: number | undefined,
): boolean | undefined {
  if (since === undefined || lastModified === undefined) return undefined;
  // A file system knows fractions of a second, the field does not: compare what was sent.
  return Math.floor(lastModified / 1000) <= Math.floor(since / 1000);
}
