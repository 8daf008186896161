/**
 * Accept-Charset: the character encodings a client wants (RFC 9110 12.5.2). Deprecated: most
 * clients no longer send it, and servers do well to answer in UTF-8.
 *
 *     Accept-Charset = #( ( token / "*" ) [ weight ] )
 *
 * Example values: `iso-8859-5, unicode-1-1;q=0.8`, `*`
 */

import { formatList, parseList } from "./grammar/list.ts";
import { rank } from "./grammar/rank.ts";
import { formatWeighted, parseWeighted, type Weighted, weightOf } from "./grammar/weight.ts";

/**
 * The charsets in the order sent; `undefined` when one is malformed. An empty value is `[]`
 * (RFC 9110 12.5.2).
 *
 * @example
 * parseAcceptCharset("utf-8, *;q=0.1"); // [{ name: "utf-8", weight: 1 }, { name: "*", weight: 0.1 }]
 */
export function parseAcceptCharset(value: string): readonly Weighted[] | undefined {
  return parseList(value, parseWeighted);
}

/**
 * The charsets as a field value; `undefined` when a name is no token (RFC 9110 12.5.2).
 *
 * @example
 * formatAcceptCharset([{ name: "utf-8", weight: 1 }]); // "utf-8"
 */
export function formatAcceptCharset(charsets: readonly Weighted[]): string | undefined {
  return formatList(charsets, formatWeighted);
}

/**
 * How much the client wants this charset, from 0 (not at all) to 1. Its own entry decides, else `*`;
 * without an Accept-Charset field anything goes. No charset has a weight that was not sent: the
 * exception for ISO-8859-1 ended with RFC 7231 (RFC 9110 12.5.2).
 *
 * @example
 * charsetQuality(parseAcceptCharset("utf-8, *;q=0.1"), "ISO-8859-1"); // 0.1
 */
export function charsetQuality(accept: readonly Weighted[] | undefined, charset: string): number {
  if (accept === undefined) return 1;
  return weightOf(accept, charset) ?? weightOf(accept, "*") ?? 0;
}

/**
 * The charsets the client accepts out of those offered, best first; equals stay in the order
 * offered (RFC 9110 12.5.2).
 *
 * @param accept The parsed field; `undefined` when there is none.
 *
 * @example
 * preferredCharsets(parseAcceptCharset("utf-16;q=0.5, utf-8"), ["utf-16", "utf-8"]);
 * // ["utf-8", "utf-16"]
 */
export function preferredCharsets(
  accept: readonly Weighted[] | undefined,
  offered: readonly string[],
): readonly string[] {
  return rank(offered, (charset) => charsetQuality(accept, charset));
}
