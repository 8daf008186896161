/**
 * ETag: a validator that tells one state of a representation from another (RFC 9110 8.8.3).
 *
 *     ETag       = entity-tag
 *     entity-tag = [ weak ] opaque-tag
 *     weak       = %s"W/"
 *     opaque-tag = DQUOTE *etagc DQUOTE
 *     etagc      = %x21 / %x23-7E / obs-text
 *
 * Example values: `"xyzzy"`, `W/"xyzzy"`, `""`
 *
 * The tag is opaque: a backslash in it escapes nothing and a comma separates nothing.
 *
 * | tag 1  | tag 2  | strong comparison | weak comparison |
 * |--------|--------|-------------------|-----------------|
 * | W/"1"  | W/"1"  | no match          | match           |
 * | W/"1"  | W/"2"  | no match          | no match        |
 * | W/"1"  | "1"    | no match          | match           |
 * | "1"    | "1"    | match             | match           |
 */

/** An entity tag. */
export interface ETag {
  /** Equal meaning only, not equal bytes. */
  readonly weak: boolean;
  /** What stands between the quotes. */
  readonly opaque: string;
}

// One class between two quotes it does not contain: nothing to go back to.
const entityTag = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;
const etagChars = /^[\x21\x23-\x7e\x80-\xff]*$/;

/**
 * The entity tag; `undefined` when the value is not one, such as an unquoted tag or a lower-case
 * `w/` (RFC 9110 8.8.3).
 *
 * @example
 * parseETag('W/"xyzzy"'); // { weak: true, opaque: "xyzzy" }
 */
export function parseETag(value: string): ETag | undefined {
  const match = entityTag.exec(value);
  if (match === null) return undefined;
  return { weak: match[1] !== undefined, opaque: match[2] ?? "" };
}

/**
 * The entity tag as a field value; `undefined` when the opaque part has a quote, a space, a control
 * character or one above U+00FF (RFC 9110 8.8.3).
 *
 * @example
 * formatETag({ weak: true, opaque: "xyzzy" }); // 'W/"xyzzy"'
 */
export function formatETag(etag: ETag): string | undefined {
  if (!etagChars.test(etag.opaque)) return undefined;
  return etag.weak ? `W/"${etag.opaque}"` : `"${etag.opaque}"`;
}

/**
 * Strong comparison: the tags are equal and neither is weak (RFC 9110 8.8.3.2).
 *
 * @example
 * strongEqual({ weak: true, opaque: "1" }, { weak: true, opaque: "1" }); // false
 */
export function strongEqual(a: ETag, b: ETag): boolean {
  return !a.weak && !b.weak && a.opaque === b.opaque;
}

/**
 * Weak comparison: the opaque parts are equal, weak or not (RFC 9110 8.8.3.2).
 *
 * @example
 * weakEqual({ weak: true, opaque: "1" }, { weak: false, opaque: "1" }); // true
 */
export function weakEqual(a: ETag, b: ETag): boolean {
  return a.opaque === b.opaque;
}
