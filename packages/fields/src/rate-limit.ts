/**
 * RateLimit: how much of a quota is left (draft-ietf-httpapi-ratelimit-headers-11).
 *
 *     RateLimit = sf-list          ; Strings, each with
 *         r     = sf-integer       ; required: quota units that remain
 *         t     = sf-integer       ; seconds until more become available
 *         pk    = sf-binary        ; the partition the quota belongs to
 *
 * Example values: `"default";r=50;t=30`, `"hour";r=399;t=2402, "day";r=0;t=86400;pk=:dXNlcg==:`
 *
 * It says nothing about the status. Retry-After takes precedence where both are sent.
 */

import { formatItems, integerOf, parseItems, textOf } from "./structured/members.ts";
import type { Item } from "./structured/types.ts";

/** What is left of one quota. */
export interface RateLimit {
  /** The policy in RateLimit-Policy that it belongs to. */
  readonly name: string;
  /** In quota units; a promise of nothing. */
  readonly remaining: number;
  /** In seconds; undefined when it was not said. */
  readonly reset?: number | undefined;
  readonly partitionKey?: Uint8Array | undefined;
}

/**
 * The limits; `undefined` when the value is malformed, has no member, or one lacks `r`: such a
 * field must be ignored. Names may be Tokens, as drafts before 9 had them.
 *
 * @example
 * parseRateLimit('"default";r=50;t=30'); // [{ name: "default", remaining: 50, reset: 30 }]
 */
export function parseRateLimit(value: string): readonly RateLimit[] | undefined {
  const limits = parseItems(value, parseLimit);
  return limits?.length === 0 ? undefined : limits;
}

function parseLimit({ value, parameters: { r, t, pk } }: Item): RateLimit | undefined {
  const name = textOf(value);
  const [remaining, reset] = [integerOf(r), integerOf(t)];
  if (name === undefined || remaining === undefined || remaining < 0) return undefined;
  if (t !== undefined && (reset === undefined || reset < 0)) return undefined;
  if (pk !== undefined && !(pk instanceof Uint8Array)) return undefined;
  return { name, remaining, reset, partitionKey: pk };
}

/**
 * The seconds until every quota that is spent (`r=0`) is there again; `undefined` where none is, or it does not say. A
 * quick reading for clients, of values that {@link parseRateLimit} takes: it costs a bundle a tenth of that.
 *
 * @example
 * secondsUntilQuota('"minute";r=0;t=30, "day";r=12;t=900'); // 30
 */
export function secondsUntilQuota(value: string): number | undefined {
  let most: number | undefined;
  // What stands in quotation marks is a name, whatever it looks like.
  for (const member of value.replace(/"(?:[^"\\]|\\.)*"/g, "").split(",")) {
    const reset = /;\s*t=(\d+)\s*(?:;|$)/.exec(member)?.[1];
    if (reset !== undefined && /;\s*r=0+\s*(?:;|$)/.test(member))
      most = Math.max(most ?? 0, Number(reset));
  }
  return most;
}

/**
 * The limits as a field value, the wait rounded up to whole seconds; `undefined` when a name or a
 * number cannot be represented.
 *
 * @example
 * formatRateLimit([{ name: "default", remaining: 50, reset: 30 }]); // '"default";r=50;t=30'
 */
export function formatRateLimit(limits: readonly RateLimit[]): string | undefined {
  return formatItems(
    limits.map(({ name, remaining, reset, partitionKey }) => ({
      value: name,
      parameters: {
        r: Math.max(0, Math.floor(remaining)),
        t: reset === undefined ? undefined : Math.max(0, Math.ceil(reset)),
        pk: partitionKey,
      },
    })),
  );
}
