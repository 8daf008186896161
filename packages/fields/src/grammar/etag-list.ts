/**
 * What If-Match and If-None-Match hold: any representation, or one of these (RFC 9110 13.1.1, 13.1.2).
 *
 *     "*" / #entity-tag
 *
 * Example values: `"xyzzy"`, `"xyzzy", W/"r2d2xxxx", "a,b"`, `*`
 *
 * Not a list for `splitList`: an entity tag knows no escapes, so in `"a\", "b"` there are two tags.
 */

import { type ETag, formatETag, parseETag } from "../etag.ts";
import { skipOws } from "./chars.ts";
import { formatList } from "./list.ts";

/** `"*"` for any current representation, or the tags of which one is to match. */
export type ETagCondition = "*" | readonly ETag[];

const QUOTE = '"';
const COMMA = 0x2c;

/**
 * The condition; `undefined` when the value is neither `*` nor a list of entity tags. Empty elements
 * are ignored, and a list without any tag is `[]` (RFC 9110 5.6.1.2).
 *
 * @example
 * parseETagCondition('"a,b", W/"c"'); // [{ weak: false, opaque: "a,b" }, { weak: true, opaque: "c" }]
 */
export function parseETagCondition(value: string): ETagCondition | undefined {
  if (value === "*") return "*";
  const tags: ETag[] = [];
  let at = 0;
  for (;;) {
    at = skipOws(value, at);
    if (at === value.length) return tags;
    if (value.charCodeAt(at) === COMMA) {
      at += 1;
      continue;
    }
    const open = value.startsWith("W/", at) ? at + 2 : at;
    if (value.charAt(open) !== QUOTE) return undefined;
    // Each search ends at the quote that the next turn starts behind: linear over the whole value.
    const close = value.indexOf(QUOTE, open + 1);
    const tag = close === -1 ? undefined : parseETag(value.slice(at, close + 1));
    if (tag === undefined) return undefined;
    tags.push(tag);
    at = skipOws(value, close + 1);
    if (at < value.length && value.charCodeAt(at) !== COMMA) return undefined;
  }
}

/**
 * The condition as a field value; `undefined` when a tag cannot be represented (RFC 9110 8.8.3).
 *
 * @example
 * formatETagCondition([{ weak: false, opaque: "a" }]); // '"a"'
 */
export function formatETagCondition(condition: ETagCondition): string | undefined {
  return condition === "*" ? "*" : formatList(condition, formatETag);
}
