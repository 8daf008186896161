/**
 * Deprecation: since when, or from when on, a resource should no longer be used (RFC 9745 2).
 *
 *     Deprecation = sf-item          ; a Date
 *
 * Example value: `@1688169599`
 *
 * Deprecated is not gone: Sunset (RFC 8594) says when that will be.
 */

import { serializeDate } from "./structured/date.ts";
import { parseItem } from "./structured/item.ts";
import { isTagged } from "./structured/types.ts";

/**
 * The moment in milliseconds since the epoch, past or future; `undefined` when the value is not a
 * structured Date, as in drafts that had `true` or an HTTP-date (RFC 9745 2).
 *
 * @example
 * parseDeprecation("@1688169599"); // 1688169599000
 */
export function parseDeprecation(value: string): number | undefined {
  const date = parseItem(value)?.value;
  return isTagged(date, "date") ? date.value * 1000 : undefined;
}

/**
 * The moment as a field value, fractions of a second cut off; `undefined` for NaN and infinity
 * (RFC 9745 2).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatDeprecation(1688169599000); // "@1688169599"
 */
export function formatDeprecation(time: number): string | undefined {
  return serializeDate(Math.floor(time / 1000));
}
