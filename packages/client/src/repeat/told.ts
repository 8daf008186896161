import { parseDate, parseRetryAfter, retryAfterMs } from "@verdict/fields";
import type { ResponseHeaders } from "../result.ts";

/**
 * How long Retry-After asks to wait, in milliseconds (RFC 9110 10.2.3). A date is taken by the server's own clock, where
 * it tells that in Date.
 *
 * @returns `undefined` where it does not say, or not in a form that can be read
 */
export function retryAfterIn(headers: ResponseHeaders, now: number): number | undefined {
  const retry = parseRetryAfter(headers.get("retry-after")?.trim() ?? "");
  return retry && retryAfterMs(retry, clockOf(headers, now));
}

/** The time by the clock of the server. */
export function clockOf(headers: ResponseHeaders, now: number): number {
  return parseDate(headers.get("date") ?? "") ?? now;
}
