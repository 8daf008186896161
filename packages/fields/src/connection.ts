/**
 * Connection: what the sender wants of this connection only, with the names of the fields that go no
 * further than the next hop (RFC 9110 7.6.1).
 *
 *     Connection        = #connection-option
 *     connection-option = token
 *
 * Example values: `close`, `keep-alive, Upgrade`
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";

/**
 * The options in lower case, since they ignore case; `undefined` when one is no token
 * (RFC 9110 7.6.1).
 *
 * @example
 * parseConnection("Upgrade, close"); // ["upgrade", "close"]
 */
export function parseConnection(value: string): readonly string[] | undefined {
  return parseList(value, (option) => (isToken(option) ? option.toLowerCase() : undefined));
}

/**
 * The options as a field value; `undefined` when one is no token (RFC 9110 7.6.1).
 *
 * @example
 * formatConnection(["close"]); // "close"
 */
export function formatConnection(options: readonly string[]): string | undefined {
  return formatList(options, (option) => (isToken(option) ? option : undefined));
}
