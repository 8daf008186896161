import type { Fail } from "../check.ts";
import type { AnyDescription } from "../describe.ts";
import { millisecondsOf } from "../duration.ts";

/** Refuse idempotency keys that nothing is repeated under, or that are kept for no time. */
export function checkIdempotency(
  { idempotencyKey, POST, PATCH }: AnyDescription,
  fail: Fail,
): void {
  if (idempotencyKey === undefined) return;
  if (POST === undefined && PATCH === undefined) {
    fail(
      "takes idempotency keys and handles neither POST nor PATCH",
      "Take idempotencyKey off: all other methods can be repeated without it.",
    );
  }
  const { keep, away } = idempotencyKey;
  if (away !== undefined && away !== "refuse" && away !== "pass") {
    fail(`has idempotency keys whose store is away: ${away}`, 'Take "refuse" or "pass".');
  }
  if (keep !== undefined && millisecondsOf(keep) === undefined) {
    fail(
      `keeps answers for ${keep}`,
      'Give keep a number of seconds above 0, or text like "30m", "24h".',
    );
  }
}
