import { isSuccess } from "@verdict/codes";
import { secondsUntilQuota, secondsUntilReset } from "@verdict/fields";
import type { Incoming } from "../settings.ts";
import { clockOf, retryAfterIn } from "./told.ts";

/**
 * How long a server asks to wait, in milliseconds: by Retry-After, else until the quota that is spent is there again, by
 * RateLimit (draft-ietf-httpapi-ratelimit-headers) or the X-RateLimit fields that were before it.
 */
export function toldWait(
  { status, headers }: Pick<Incoming, "status" | "headers">,
  now: number,
): number | undefined {
  const told = headers.has("retry-after") ? retryAfterIn(headers, now) : undefined;
  // After a success there is nothing to wait for, whatever is left of a quota.
  if (told !== undefined || isSuccess(status)) return told;
  const text = (name: string): string =>
    (headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`) ?? "").trim();
  const seconds =
    secondsUntilQuota(headers.get("ratelimit") ?? "") ??
    (Number(text("remaining")) > 0
      ? undefined
      : secondsUntilReset(text("reset"), clockOf(headers, now)));
  return seconds === undefined ? undefined : seconds * 1000;
}
