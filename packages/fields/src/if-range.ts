/**
 * If-Range: send the range if the representation is still the one the client has a part of, else
 * send all of it (RFC 9110 13.1.5).
 *
 *     If-Range = entity-tag / HTTP-date
 *
 * Example values: `"xyzzy"`, `Sat, 29 Oct 1994 19:43:31 GMT`
 */

import { formatDate, parseDate } from "./date.ts";
import { type ETag, formatETag, parseETag, strongEqual } from "./etag.ts";

/** The validator of the representation the client has a part of. */
export type IfRange =
  | { readonly kind: "etag"; readonly etag: ETag }
  /** In milliseconds since the epoch. */
  | { readonly kind: "date"; readonly date: number };

/** The current representation's validators. */
export interface Validators {
  readonly etag?: ETag | undefined;
  /** In milliseconds since the epoch. */
  readonly lastModified?: number | undefined;
  /**
   * Whether the server knows that the representation did not change twice in the second that
   * `lastModified` names (RFC 9110 8.8.2.2). Default false.
   */
  readonly lastModifiedStrong?: boolean | undefined;
}

/**
 * The validator; `undefined` when the value is neither an entity tag nor an HTTP-date. A weak tag is
 * one too, though a client must not send it and it never matches (RFC 9110 13.1.5).
 *
 * @param now The present in milliseconds since the epoch, for RFC 850 dates; defaults to the clock.
 *
 * @example
 * parseIfRange('"xyzzy"'); // { kind: "etag", etag: { weak: false, opaque: "xyzzy" } }
 */
export function parseIfRange(value: string, now?: number): IfRange | undefined {
  const etag = parseETag(value);
  if (etag !== undefined) return { kind: "etag", etag };
  const date = parseDate(value, now);
  return date === undefined ? undefined : { kind: "date", date };
}

/**
 * The validator as a field value; `undefined` when it cannot be represented (RFC 9110 13.1.5).
 *
 * @example
 * formatIfRange({ kind: "date", date: 783459811000 }); // "Sat, 29 Oct 1994 19:43:31 GMT"
 */
export function formatIfRange(validator: IfRange): string | undefined {
  return validator.kind === "etag" ? formatETag(validator.etag) : formatDate(validator.date);
}

/**
 * Whether the condition is true, so that Range counts: an entity tag in the strong comparison, a
 * date only if it equals the modification date exactly and that is a strong validator
 * (RFC 9110 13.1.5).
 *
 * @example
 * ifRangeHolds({ kind: "date", date: 783459811000 }, { lastModified: 783459811000 }); // false
 */
export function ifRangeHolds(condition: IfRange, current: Validators): boolean {
  if (condition.kind === "etag") {
    return current.etag !== undefined && strongEqual(condition.etag, current.etag);
  }
  return (
    current.lastModifiedStrong === true &&
    current.lastModified !== undefined &&
    // To the second, which is all that Last-Modified could say.
    Math.floor(current.lastModified / 1000) === Math.floor(condition.date / 1000)
  );
}
