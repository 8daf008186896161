/**
 * Forwarded: what proxies knew that the next server would not (RFC 7239 4).
 *
 *     Forwarded         = 1#forwarded-element
 *     forwarded-element = [ forwarded-pair ] *( ";" [ forwarded-pair ] )
 *     forwarded-pair    = token "=" ( token / quoted-string )
 *     node              = nodename [ ":" node-port ]
 *     nodename          = IPv4address / "[" IPv6address "]" / "unknown" / obfnode
 *
 * Example values: `for=192.0.2.43`, `for="[2001:db8::1]:4711";proto=https, for=unknown`
 *
 * Each proxy adds its element at the end: the first ones are whatever the client made up. X-Forwarded-For, which came
 * before it, has the addresses alone.
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList, splitAt } from "./grammar/list.ts";
import { emptyParameters, type Parameters, readPair } from "./grammar/parameters.ts";
import { formatWord } from "./grammar/quoted.ts";

const SEMICOLON = 0x3b;

/**
 * What each proxy said, the one nearest to the client first: `for`, `by`, `host`, `proto` and extensions, by lower-case
 * name; `undefined` when the value is malformed, empty, or one element has a name twice (RFC 7239 4).
 *
 * @example
 * parseForwarded('for="[2001:db8::1]:4711";proto=https'); // [{ for: "[2001:db8::1]:4711", proto: "https" }]
 */
export function parseForwarded(value: string): readonly Parameters[] | undefined {
  const elements = parseList(value, parseElement);
  return elements?.length === 0 ? undefined : elements;
}

function parseElement(element: string): Parameters | undefined {
  const parameters = emptyParameters();
  for (const text of splitAt(element, SEMICOLON)) {
    const pair = readPair(text, 0);
    if (pair?.value.value === undefined || pair.end < text.length) return undefined;
    const { name, value } = pair.value;
    if (name in parameters) return undefined;
    parameters[name] = value;
  }
  return parameters;
}

/**
 * The elements as a field value; `undefined` when there is none, one is empty, or one cannot be represented
 * (RFC 7239 4).
 *
 * @example
 * formatForwarded([{ for: "192.0.2.43", proto: "http" }]); // "for=192.0.2.43;proto=http"
 */
export function formatForwarded(elements: readonly Parameters[]): string | undefined {
  return elements.length === 0 ? undefined : formatList(elements, formatElement);
}

function formatElement(element: Parameters): string | undefined {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(element)) {
    const word = formatWord(value);
    if (word === undefined || !isToken(name)) return undefined;
    pairs.push(`${name}=${word}`);
  }
  return pairs.length === 0 ? undefined : pairs.join(";");
}

/**
 * The IP address of a node, without brackets and port; `undefined` for `unknown` and for names that hide it
 * (RFC 7239 6).
 *
 * @example
 * nodeAddress("[2001:db8::1]:4711"); // "2001:db8::1"
 */
export function nodeAddress(node: string): string | undefined {
  const [, v6, v4] =
    /^(?:\[([0-9a-f:.]{2,45})\]|(\d{1,3}(?:\.\d{1,3}){3}))(?::(?:\d{1,5}|_[\w.-]+))?$/i.exec(
      node,
    ) ?? [];
  return v6 ?? v4;
}
