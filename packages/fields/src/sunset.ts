/**
 * Sunset: when a resource is expected to become unavailable (RFC 8594 3).
 *
 *     Sunset = HTTP-date
 *
 * Example value: `Sat, 31 Dec 2018 23:59:59 GMT`
 */

import { formatDate, parseDate } from "./date.ts";

/**
 * The moment in milliseconds since the epoch; one in the past means now (RFC 8594 3). `undefined`
 * when the value is no HTTP-date.
 *
 * @example
 * parseSunset("Mon, 31 Dec 2018 23:59:59 GMT"); // 1546300799000
 */
export function parseSunset(value: string, now?: number): number | undefined {
  return parseDate(value, now);
}

/**
 * The moment as a field value; `undefined` when no HTTP-date can hold it (RFC 8594 3).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatSunset(1546300799000); // "Mon, 31 Dec 2018 23:59:59 GMT"
 */
export function formatSunset(time: number): string | undefined {
  return formatDate(time);
}
