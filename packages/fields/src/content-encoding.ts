/**
 * Content-Encoding: the codings applied to the representation, in the order they were applied
 * (RFC 9110 8.4).
 *
 *     Content-Encoding = #content-coding
 *     content-coding   = token
 *
 * Example values: `gzip`, `deflate, gzip`
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";

/**
 * The codings in lower case, first applied first, old names under their present ones; `undefined`
 * when one is no token (RFC 9110 8.4).
 *
 * @example
 * parseContentEncoding("X-GZip"); // ["gzip"]
 */
export function parseContentEncoding(value: string): readonly string[] | undefined {
  return parseList(value, (coding) => (isToken(coding) ? canonicalCoding(coding) : undefined));
}

/**
 * The codings as a field value; `undefined` when one is no token (RFC 9110 8.4).
 *
 * @example
 * formatContentEncoding(["deflate", "gzip"]); // "deflate, gzip"
 */
export function formatContentEncoding(codings: readonly string[]): string | undefined {
  return formatList(codings, (coding) => (isToken(coding) ? coding : undefined));
}

/**
 * The coding's name in lower case, with `x-gzip` and `x-compress` as the codings they are
 * equivalent to (RFC 9110 8.4.1.1, 8.4.1.3).
 *
 * @example
 * canonicalCoding("x-gzip"); // "gzip"
 */
export function canonicalCoding(coding: string): string {
  const name = coding.toLowerCase();
  return name === "x-gzip" || name === "x-compress" ? name.slice(2) : name;
}
