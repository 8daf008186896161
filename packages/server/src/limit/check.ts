import { formatRateLimitPolicy } from "@verdict/fields";
import type { Fail } from "../check.ts";
import type { AnyDescription } from "../describe.ts";
import { millisecondsOf } from "../duration.ts";
import { limitsOf } from "./limits-of.ts";

/** Refuse limits that contradict themselves, one another, or the rest of the description. */
export function checkLimits(description: AnyDescription, fail: Fail): void {
  const seen = new Set<string>();
  for (const { requests, per, name = "default", by = "address", away } of limitsOf(description)) {
    if (!(Number.isInteger(requests) && requests >= 1)) {
      fail(
        `allows ${requests} requests`,
        "Give requests a whole number from 1 on; to refuse all, use authorize.",
      );
    }
    if (millisecondsOf(per) === undefined) {
      fail(
        `has a limit per ${per}`,
        'Give per a number of seconds above 0, or text like "1m", "2h".',
      );
    }
    if (formatRateLimitPolicy([{ name, quota: requests }]) === undefined) {
      fail(`has a limit called "${name}"`, "Write its name in printable ASCII.");
    }
    if (seen.has(name)) {
      fail(`has two limits called "${name}"`, "Give each of them a name of its own.");
    }
    seen.add(name);
    if (by !== "address" && by !== "user" && typeof by !== "function") {
      fail(`counts by ${by}`, 'Take "address", "user", or a function that gives a key.');
    }
    if (away !== undefined && away !== "count" && away !== "pass" && away !== "refuse") {
      fail(`has a limit whose store is away: ${away}`, 'Take "count", "pass" or "refuse".');
    }
    if (by === "user" && description.authenticate === undefined) {
      fail("counts by user and has none", "Add authenticate, or take by off to count by address.");
    }
  }
}
