import { secondsUntilQuota, secondsUntilReset } from "@verdict/fields";
import type { ResponseHeaders } from "../result.ts";
import { clockOf, retryAfterIn } from "./told.ts";

/**
 * How long a server asks to wait, in milliseconds: by Retry-After, else until the quota that is spent is there again, by
 * RateLimit (draft-ietf-httpapi-ratelimit-headers) or the X-RateLimit fields that were before it.
 */
export function toldWait(headers: ResponseHeaders, now: number): number | undefined {
  const told = retryAfterIn(headers, now);
  if (told !== undefined) return told;
  const text = (name: string): string =>
    (headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`) ?? "").trim();
  const seconds =
    secondsUntilQuota(headers.get("ratelimit") ?? "") ??
    (Number(text("remaining")) > 0
      ? undefined
      : secondsUntilReset(text("reset"), clockOf(headers, now)));
  return seconds === undefined ? undefined : seconds * 1000;
}
