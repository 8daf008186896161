/**
 * Cache-Status: how each cache on the path handled the request (RFC 9211).
 *
 *     Cache-Status   = sf-list          ; Tokens or Strings, each with
 *         hit        = sf-boolean       ; served without going forward
 *         fwd        = sf-token         ; why it went forward
 *         fwd-status = sf-integer       ; what the next hop answered
 *         ttl        = sf-integer       ; freshness left, in seconds; may be negative
 *         stored     = sf-boolean
 *         collapsed  = sf-boolean       ; shared with another request
 *         key        = sf-string
 *         detail     = sf-string / sf-token
 *
 * Example values: `ExampleCache; hit; ttl=376`, `OriginCache; fwd=uri-miss; stored`
 *
 * The first member is the cache closest to the origin server, the last closest to the user agent.
 */

import {
  booleanOf,
  formatItems,
  integerOf,
  parseItems,
  textOf,
  tokenOf,
  tokenOrString,
  withoutNames,
} from "./structured/members.ts";
import { type Item, type ItemParameters, token } from "./structured/types.ts";

/** Why a cache went forward (RFC 9211 2.2). */
export type CacheForward =
  | "bypass"
  | "method"
  | "uri-miss"
  | "vary-miss"
  | "miss"
  | "request"
  | "stale"
  | "partial";

/** What one cache says. */
export interface CacheStatus {
  readonly name: string;
  /** Default false. */
  readonly hit?: boolean | undefined;
  /** Why it went forward: one of those listed, or a newer one. */
  readonly forward?: CacheForward | (string & {}) | undefined;
  readonly forwardStatus?: number | undefined;
  /** In seconds; negative when the response is stale. */
  readonly ttl?: number | undefined;
  readonly stored?: boolean | undefined;
  readonly collapsed?: boolean | undefined;
  /** The cache key. */
  readonly key?: string | undefined;
  /** For people. */
  readonly detail?: string | undefined;
  /** All parameters, extensions included. */
  readonly parameters?: ItemParameters | undefined;
}

/**
 * What the caches say; `undefined` when the list is malformed or a member has no name. A parameter
 * of the wrong type counts as absent, so that one slip does not hide the rest (RFC 9211 2).
 *
 * @example
 * parseCacheStatus("ExampleCache; hit; ttl=376")?.[0]?.ttl; // 376
 */
export function parseCacheStatus(value: string): readonly CacheStatus[] | undefined {
  return parseItems(value, parseMember);
}

function parseMember({ value, parameters }: Item): CacheStatus | undefined {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const { hit, fwd, "fwd-status": status, ttl, stored, collapsed, key, detail } = parameters;
  return {
    name,
    hit: booleanOf(hit),
    forward: tokenOf(fwd),
    forwardStatus: integerOf(status),
    ttl: integerOf(ttl),
    stored: booleanOf(stored),
    collapsed: booleanOf(collapsed),
    key: typeof key === "string" ? key : undefined,
    detail: textOf(detail),
    parameters,
  };
}

const known = ["hit", "fwd", "fwd-status", "ttl", "stored", "collapsed", "key", "detail"];

/**
 * The statuses as a field value; what is false is left out, further `parameters` come last.
 * `undefined` when a member cannot be represented (RFC 9211 2).
 *
 * @example
 * formatCacheStatus([{ name: "edge", hit: true, ttl: 376 }]); // "edge;hit;ttl=376"
 */
export function formatCacheStatus(statuses: readonly CacheStatus[]): string | undefined {
  return formatItems(
    statuses.map((status) => ({
      value: tokenOrString(status.name),
      parameters: {
        hit: status.hit || undefined,
        fwd: status.forward === undefined ? undefined : token(status.forward),
        "fwd-status": status.forwardStatus,
        ttl: status.ttl === undefined ? undefined : Math.floor(status.ttl),
        stored: status.stored || undefined,
        collapsed: status.collapsed || undefined,
        key: status.key,
        detail: status.detail,
        ...withoutNames(status.parameters, known),
      },
    })),
  );
}
