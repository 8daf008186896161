/**
 * Vary: which request fields took part in choosing this response (RFC 9110 12.5.5).
 *
 *     Vary = #( "*" / field-name )
 *
 * Example values: `accept-encoding, accept-language`, `*`
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";

/** The field names, or `"*"`: something else took part, so the response fits no other request. */
export type Vary = "*" | readonly string[];

/**
 * The field names in lower case, each once; `"*"` when that is among them; `undefined` when one is
 * no token (RFC 9110 12.5.5).
 *
 * @example
 * parseVary("Accept, Accept-Language"); // ["accept", "accept-language"]
 */
export function parseVary(value: string): Vary | undefined {
  const names = parseList(value, (name) => (isToken(name) ? name.toLowerCase() : undefined));
  return names === undefined ? undefined : mergeVary(names);
}

/**
 * The names as a field value; `undefined` when one is no token (RFC 9110 12.5.5).
 *
 * @example
 * formatVary(["Accept", "Origin"]); // "Accept, Origin"
 */
export function formatVary(vary: Vary): string | undefined {
  return vary === "*" ? vary : formatList(vary, (name) => (isToken(name) ? name : undefined));
}

/**
 * All the names of several Vary values, each once, as first spelled; `"*"` swallows the rest
 * (RFC 9110 12.5.5).
 *
 * @example
 * mergeVary(["Accept"], ["accept", "Origin"]); // ["Accept", "Origin"]
 */
export function mergeVary(...values: readonly Vary[]): Vary {
  const names = new Map<string, string>();
  for (const value of values) {
    // The characters of "*" are "*", so both forms of a value can be walked alike.
    for (const name of value) {
      if (name === "*") return "*";
      const key = name.toLowerCase();
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}
