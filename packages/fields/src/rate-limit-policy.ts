/**
 * RateLimit-Policy: the quotas in force (draft-ietf-httpapi-ratelimit-headers-11).
 *
 *     RateLimit-Policy = sf-list          ; Strings, each with
 *         q            = sf-integer       ; required: quota units allocated
 *         w            = sf-integer       ; seconds of the window
 *         qu           = sf-string        ; quota unit, "requests" by default
 *         pk           = sf-binary        ; the partition the quota belongs to
 *
 * Example values: `"burst";q=100;w=60, "daily";q=1000;w=86400`, `"bytes";q=65535;qu="content-bytes"`
 */

import { formatItems, integerOf, parseItems, textOf } from "./structured/members.ts";
import type { Item } from "./structured/types.ts";

/** One quota. */
export interface RateLimitPolicy {
  readonly name: string;
  /** How many units are allocated per window. */
  readonly quota: number;
  /** Length of the window in seconds; undefined when it was not said. */
  readonly window?: number | undefined;
  /** `requests`, `content-bytes`, `concurrent-requests` or another; default `requests`. */
  readonly unit?: string | undefined;
  readonly partitionKey?: Uint8Array | undefined;
}

/**
 * The policies; `undefined` when the value is malformed, has no member, or one lacks `q`: such a
 * field must be ignored. Names may be Tokens, as drafts before 9 had them.
 *
 * @example
 * parseRateLimitPolicy('"default";q=100;w=60');
 * // [{ name: "default", quota: 100, window: 60, unit: "requests" }]
 */
export function parseRateLimitPolicy(value: string): readonly RateLimitPolicy[] | undefined {
  const policies = parseItems(value, parsePolicy);
  return policies?.length === 0 ? undefined : policies;
}

function parsePolicy({ value, parameters: { q, w, qu, pk } }: Item): RateLimitPolicy | undefined {
  const name = textOf(value);
  const [quota, window, unit] = [integerOf(q), integerOf(w), textOf(qu ?? "requests")];
  if (name === undefined || quota === undefined || quota < 0) return undefined;
  if (w !== undefined && (window === undefined || window < 0)) return undefined;
  if (unit === undefined || (pk !== undefined && !(pk instanceof Uint8Array))) return undefined;
  return { name, quota, window, unit, partitionKey: pk };
}

/**
 * The policies as a field value; `undefined` when a name or a number cannot be represented.
 *
 * @example
 * formatRateLimitPolicy([{ name: "default", quota: 100, window: 60 }]); // '"default";q=100;w=60'
 */
export function formatRateLimitPolicy(policies: readonly RateLimitPolicy[]): string | undefined {
  return formatItems(
    policies.map(({ name, quota, window, unit, partitionKey }) => ({
      value: name,
      parameters: {
        q: Math.max(0, Math.floor(quota)),
        w: window === undefined ? undefined : Math.max(0, Math.ceil(window)),
        qu: unit === "requests" ? undefined : unit,
        pk: partitionKey,
      },
    })),
  );
}
