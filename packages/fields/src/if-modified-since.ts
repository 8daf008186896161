/**
 * If-Modified-Since: send the representation only if it is newer than this (RFC 9110 13.1.3).
 *
 *     If-Modified-Since = HTTP-date
 *
 * Example values: `Sat, 29 Oct 1994 19:43:31 GMT`
 */

import { formatDate, parseDate } from "./date.ts";

/**
 * The moment in milliseconds since the epoch; `undefined` when the value is no HTTP-date, in which
 * case the field is to be ignored (RFC 9110 13.1.3).
 *
 * @param now The present in milliseconds since the epoch, for RFC 850 dates; defaults to the clock.
 *
 * @example
 * parseIfModifiedSince("Sat, 29 Oct 1994 19:43:31 GMT"); // 783459811000
 */
export function parseIfModifiedSince(value: string, now?: number): number | undefined {
  return parseDate(value, now);
}

/**
 * The moment as a field value; `undefined` when it cannot be represented (RFC 9110 13.1.3).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatIfModifiedSince(783459811000); // "Sat, 29 Oct 1994 19:43:31 GMT"
 */
export function formatIfModifiedSince(time: number): string | undefined {
  return formatDate(time);
}

/**
 * Whether the condition is true, that is whether the representation changed after `since`;
 * `undefined` when the field is to be ignored, because it was invalid or because there is no
 * modification date to compare (RFC 9110 13.1.3).
 *
 * It is also to be ignored for methods other than GET and HEAD, and beside If-None-Match: that is
 * for the caller to know.
 *
 * @param since What {@link parseIfModifiedSince} returned.
 * @param lastModified The representation's modification date in milliseconds since the epoch.
 *
 * @example
 * ifModifiedSinceHolds(783459811000, 783459811000); // false
 */
export function ifModifiedSinceHolds(
  since: number | undefined,
  lastModified: number | undefined,
): boolean | undefined {
  if (since === undefined || lastModified === undefined) return undefined;
  // A file system knows fractions of a second, the field does not: compare what was sent.
  return Math.floor(lastModified / 1000) > Math.floor(since / 1000);
}
