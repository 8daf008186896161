/**
 * If-Match: go ahead only if the client still knows the current representation (RFC 9110 13.1.1).
 *
 *     If-Match = "*" / #entity-tag
 *
 * Example values: `"xyzzy"`, `"xyzzy", "r2d2xxxx", "c3piozzzz"`, `*`
 */

import { type ETag, strongEqual } from "./etag.ts";
import {
  type ETagCondition,
  formatETagCondition,
  parseETagCondition,
} from "./grammar/etag-list.ts";

/**
 * The condition; `undefined` when the value is neither `*` nor a list of entity tags
 * (RFC 9110 13.1.1).
 *
 * @example
 * parseIfMatch('"xyzzy"'); // [{ weak: false, opaque: "xyzzy" }]
 */
export function parseIfMatch(value: string): ETagCondition | undefined {
  return parseETagCondition(value);
}

/**
 * The condition as a field value; `undefined` when a tag cannot be represented (RFC 9110 13.1.1).
 *
 * @example
 * formatIfMatch("*"); // "*"
 */
export function formatIfMatch(condition: ETagCondition): string | undefined {
  return formatETagCondition(condition);
}

/**
 * Whether the condition is true: `*` when there is a current representation, a list when one of its
 * tags equals the current one in the strong comparison (RFC 9110 13.1.1).
 *
 * @param etag The current representation's entity tag; `undefined` when it has none.
 * @param exists Whether the target resource has a current representation.
 *
 * @example
 * ifMatchHolds([{ weak: true, opaque: "a" }], { weak: true, opaque: "a" }, true); // false
 */
export function ifMatchHolds(
  condition: ETagCondition,
  etag: ETag | undefined,
  exists: boolean,
): boolean {
  if (condition === "*") return exists;
  return exists && etag !== undefined && condition.some((tag) => strongEqual(tag, etag));
}
