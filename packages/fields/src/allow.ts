/**
 * Allow: the methods the target resource supports at present (RFC 9110 10.2.1).
 *
 *     Allow = #method
 *
 * Example values: `GET, HEAD, PUT`, and the empty value, for a resource that allows none
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";

/**
 * The methods in the order sent; `[]` for the empty value, `undefined` when one is no token.
 * Methods are case-sensitive and stay as they are (RFC 9110 9.1, 10.2.1).
 *
 * @example
 * parseAllow("GET, HEAD"); // ["GET", "HEAD"]
 */
export function parseAllow(value: string): readonly string[] | undefined {
  return parseList(value, (method) => (isToken(method) ? method : undefined));
}

/**
 * The methods as a field value, each once; `undefined` when one is no token (RFC 9110 10.2.1).
 *
 * @example
 * formatAllow(["GET", "HEAD"]); // "GET, HEAD"
 */
export function formatAllow(methods: readonly string[]): string | undefined {
  return formatList([...new Set(methods)], (method) => (isToken(method) ? method : undefined));
}
