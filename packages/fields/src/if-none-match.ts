/**
 * If-None-Match: go ahead only if the client does not have the current representation yet
 * (RFC 9110 13.1.2).
 *
 *     If-None-Match = "*" / #entity-tag
 *
 * Example values: `"xyzzy"`, `W/"xyzzy", W/"r2d2xxxx", W/"c3piozzzz"`, `*`
 */

import { type ETag, weakEqual } from "./etag.ts";
import {
  type ETagCondition,
  formatETagCondition,
  parseETagCondition,
} from "./grammar/etag-list.ts";

/**
 * The condition; `undefined` when the value is neither `*` nor a list of entity tags
 * (RFC 9110 13.1.2).
 *
 * @example
 * parseIfNoneMatch('W/"xyzzy"'); // [{ weak: true, opaque: "xyzzy" }]
 */
export function parseIfNoneMatch(value: string): ETagCondition | undefined {
  return parseETagCondition(value);
}

/**
 * The condition as a field value; `undefined` when a tag cannot be represented (RFC 9110 13.1.2).
 *
 * @example
 * formatIfNoneMatch("*"); // "*"
 */
export function formatIfNoneMatch(condition: ETagCondition): string | undefined {
  return formatETagCondition(condition);
}

/**
 * Whether the condition is true: `*` when there is no current representation, a list when none of
 * its tags equals the current one in the weak comparison (RFC 9110 13.1.2).
 *
 * @param etag The current representation's entity tag; `undefined` when it has none.
 * @param exists Whether the target resource has a current representation.
 *
 * @example
 * ifNoneMatchHolds([{ weak: true, opaque: "a" }], { weak: false, opaque: "a" }, true); // false
 */
export function ifNoneMatchHolds(
  condition: ETagCondition,
  etag: ETag | undefined,
  exists: boolean,
): boolean {
  if (condition === "*") return !exists;
  return !(exists && etag !== undefined && condition.some((tag) => weakEqual(tag, etag)));
}
