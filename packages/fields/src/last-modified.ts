/**
 * Last-Modified: when the origin server believes the representation last changed (RFC 9110 8.8.2).
 *
 *     Last-Modified = HTTP-date
 *
 * Example values: `Tue, 15 Nov 1994 12:45:26 GMT`
 */

import { formatDate, parseDate } from "./date.ts";

/**
 * The moment in milliseconds since the epoch; `undefined` when the value is no HTTP-date
 * (RFC 9110 8.8.2).
 *
 * @param now The present in milliseconds since the epoch, for RFC 850 dates; defaults to the clock.
 *
 * @example
 * parseLastModified("Tue, 15 Nov 1994 12:45:26 GMT"); // 784903526000
 */
export function parseLastModified(value: string, now?: number): number | undefined {
  return parseDate(value, now);
}

/**
 * The moment as a field value; `undefined` when it cannot be represented (RFC 9110 8.8.2).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatLastModified(784903526000); // "Tue, 15 Nov 1994 12:45:26 GMT"
 */
export function formatLastModified(time: number): string | undefined {
  return formatDate(time);
}

/**
 * Whether a stored response's Last-Modified may serve as a strong validator: its Date is at least
 * one second later, so the representation cannot have changed again within the second that
 * Last-Modified names (RFC 9110 8.8.2.2). Both in milliseconds since the epoch, from one clock.
 *
 * @example
 * isStrongLastModified(784903526000, 784903527000); // true
 */
export function isStrongLastModified(lastModified: number, date: number): boolean {
  return date - lastModified >= 1000;
}
