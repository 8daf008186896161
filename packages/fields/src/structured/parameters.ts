/**
 * Parameters of items and inner lists (RFC 9651 3.1.2, 4.1.1.2, 4.2.3.2).
 *
 *     parameters = *( ";" *SP parameter )
 *     parameter  = key [ "=" bare-item ]
 *
 * Example values: `;q=100;w=60`, `; a; b=?0`
 */

import type { Read } from "../grammar/quoted.ts";
import { readBareItem, serializeBareItem } from "./bare-item.ts";
import { isKey, keyEnd } from "./key.ts";
import { skipSpaces } from "./spaces.ts";
import type { BareItem, ItemParameters } from "./types.ts";

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
/** Most items have none, and an object without a prototype costs more than the rest of an item. */
const none: ItemParameters = Object.freeze(Object.create(null));

/**
 * The parameters that start at `at`, perhaps none; `undefined` when one is malformed. A key without
 * a value is `true`, and of a repeated key the last value counts (RFC 9651 4.2.3.2).
 *
 * @example
 * readItemParameters('"a";q=1;b', 3); // { value: { q: 1, b: true }, end: 9 }
 */
export function readItemParameters(text: string, at: number): Read<ItemParameters> | undefined {
  if (text.charCodeAt(at) !== SEMICOLON) return { value: none, end: at };
  const value = Object.create(null) as Record<string, BareItem>;
  let end = at;
  while (text.charCodeAt(end) === SEMICOLON) {
    const start = skipSpaces(text, end + 1);
    end = keyEnd(text, start);
    if (end === start) return undefined;
    const key = text.slice(start, end);
    if (text.charCodeAt(end) === EQUALS) {
      const read = readBareItem(text, end + 1);
      if (read === undefined) return undefined;
      value[key] = read.value;
      end = read.end;
    } else {
      value[key] = true;
    }
  }
  return { value, end };
}

/**
 * The parameters as they are sent; `undefined` when a key or a value cannot be (RFC 9651 4.1.1.2).
 *
 * @example
 * serializeItemParameters({ q: 100, b: true }); // ";q=100;b"
 */
export function serializeItemParameters(parameters: ItemParameters): string | undefined {
  let text = "";
  for (const [key, value] of Object.entries(parameters)) {
    const bare = serializeBareItem(value);
    if (bare === undefined || !isKey(key)) return undefined;
    text += value === true ? `;${key}` : `;${key}=${bare}`;
  }
  return text;
}
