/** What stands between the members of a List or a Dictionary (RFC 9651 4.2.1, 4.2.2). */

import { skipOws } from "../grammar/chars.ts";

const COMMA = 0x2c;

/**
 * The index at which the next member starts, or the length of the text when there is none;
 * `undefined` when no comma separates them, or nothing follows the comma (RFC 9651 4.2.1).
 *
 * @example
 * nextMember("a , b", 1); // 4
 */
export function nextMember(text: string, at: number): number | undefined {
  const comma = skipOws(text, at);
  if (comma === text.length) return comma;
  if (text.charCodeAt(comma) !== COMMA) return undefined;
  const next = skipOws(text, comma + 1);
  return next === text.length ? undefined : next;
}
