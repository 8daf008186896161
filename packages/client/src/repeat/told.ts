import {
  parseDate,
  parseRateLimit,
  parseRetryAfter,
  parseXRateLimit,
  retryAfterMs,
} from "@verdict/fields";
import type { ResponseHeaders } from "../result.ts";

/**
 * How long a server asks to wait, in milliseconds: by Retry-After (RFC 9110 10.2.3), else by the quota of RateLimit or
 * X-RateLimit that is spent. Dates are taken by the server's own clock, where it tells that in Date.
 *
 * @returns `undefined` where it does not say, or not in a form that can be read
 */
export function toldWait(headers: ResponseHeaders, now: number): number | undefined {
  const text = (name: string): string | undefined => headers.get(name)?.trim();
  const retryAfter = text("retry-after");
  // A field is read only if it is there: most responses have none of these.
  if (retryAfter !== undefined) {
    const retry = parseRetryAfter(retryAfter);
    if (retry !== undefined) return retryAfterMs(retry, clockOf(text("date"), now));
  }
  const rateLimit = text("ratelimit");
  if (rateLimit !== undefined) {
    const resets = parseRateLimit(rateLimit)?.flatMap(({ remaining, reset }) =>
      remaining === 0 && reset !== undefined ? [reset] : [],
    );
    if (resets !== undefined && resets.length > 0) return Math.max(...resets) * 1000;
  }
  const reset = text("x-ratelimit-reset") ?? text("ratelimit-reset");
  if (reset === undefined) return undefined;
  const remaining = text("x-ratelimit-remaining") ?? text("ratelimit-remaining");
  if (remaining !== undefined && Number(remaining) > 0) return undefined;
  const left = parseXRateLimit({ reset }, clockOf(text("date"), now))?.reset;
  return left === undefined ? undefined : left * 1000;
}

function clockOf(date: string | undefined, now: number): number {
  return (date === undefined ? undefined : parseDate(date)) ?? now;
}
