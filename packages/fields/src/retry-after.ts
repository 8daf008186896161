/**
 * Retry-After: when to come back, as a delay or a date (RFC 9110 10.2.3).
 *
 *     Retry-After   = HTTP-date / delay-seconds
 *     delay-seconds = 1*DIGIT
 *
 * Example values: `Fri, 31 Dec 1999 23:59:59 GMT`, `120`
 */

import { formatDate, parseDate } from "./date.ts";
import { formatSeconds, parseInteger } from "./grammar/integer.ts";

/** A delay from the time the response was received, or a date. */
export type RetryAfter =
  | { readonly kind: "delay"; readonly seconds: number }
  /** In milliseconds since the epoch. */
  | { readonly kind: "date"; readonly date: number };

/**
 * The delay or date; `undefined` when the value is neither: `1.5`, `1e3`, `-1` and ISO dates are not
 * (RFC 9110 10.2.3).
 *
 * @param now The present in milliseconds since the epoch, for RFC 850 dates; defaults to the clock.
 *
 * @example
 * parseRetryAfter("120"); // { kind: "delay", seconds: 120 }
 */
export function parseRetryAfter(value: string, now?: number): RetryAfter | undefined {
  const seconds = parseInteger(value);
  if (seconds !== undefined) return { kind: "delay", seconds };
  const date = parseDate(value, now);
  return date === undefined ? undefined : { kind: "date", date };
}

/**
 * The delay, rounded up to whole seconds, or the date as a field value; `undefined` when it cannot
 * be represented (RFC 9110 10.2.3).
 *
 * @example
 * formatRetryAfter({ kind: "delay", seconds: 1.5 }); // "2"
 */
export function formatRetryAfter(value: RetryAfter): string | undefined {
  return value.kind === "delay" ? formatSeconds(value.seconds) : formatDate(value.date);
}

/**
 * How long to wait, in milliseconds; 0 for a date that has passed (RFC 9110 10.2.3). It may exceed
 * what `setTimeout` can hold (2^31-1 ms), which would then fire at once.
 *
 * @param now The present in milliseconds since the epoch. Pass the response's own Date for a date
 *   by the server's clock: then a skewed local clock does no harm.
 *
 * @example
 * retryAfterMs({ kind: "delay", seconds: 120 }, Date.now()); // 120000
 */
export function retryAfterMs(value: RetryAfter, now: number): number {
  return Math.max(0, value.kind === "delay" ? value.seconds * 1000 : value.date - now);
}
