/**
 * Inner lists: items in parentheses (RFC 9651 3.1.1, 4.1.1.1, 4.2.1.2).
 *
 *     inner-list = "(" *SP [ sf-item *( 1*SP sf-item ) *SP ] ")" parameters
 *
 * Example values: `("foo" "bar");lvl=1`, `()`
 */

import type { Read } from "../grammar/quoted.ts";
import { readItem, serializeItem } from "./item.ts";
import { readItemParameters, serializeItemParameters } from "./parameters.ts";
import { skipSpaces } from "./spaces.ts";
import { type InnerList, type Item, isInnerList, type Member } from "./types.ts";

const OPEN = 0x28;
const CLOSE = 0x29;
const SPACE = 0x20;

/**
 * The item or inner list that starts at `at`; `undefined` when it is malformed (RFC 9651 4.2.1.1).
 *
 * @example
 * readMember("(a b), c", 0); // ends at 5
 */
export function readMember(text: string, at: number): Read<Member> | undefined {
  return text.charCodeAt(at) === OPEN ? readInnerList(text, at) : readItem(text, at);
}

function readInnerList(text: string, at: number): Read<InnerList> | undefined {
  const items: Item[] = [];
  let end = at + 1;
  for (;;) {
    end = skipSpaces(text, end);
    if (text.charCodeAt(end) === CLOSE) {
      const parameters = readItemParameters(text, end + 1);
      if (parameters === undefined) return undefined;
      return { value: { items, parameters: parameters.value }, end: parameters.end };
    }
    const read = readItem(text, end);
    if (read === undefined) return undefined;
    items.push(read.value);
    end = read.end;
    const next = text.charCodeAt(end);
    if (next !== SPACE && next !== CLOSE) return undefined;
  }
}

/**
 * The item or inner list as it is sent; `undefined` when it cannot be represented
 * (RFC 9651 4.1.1.1).
 *
 * @example
 * serializeMember({ items: [item(1), item(2)], parameters: {} }); // "(1 2)"
 */
export function serializeMember(member: Member): string | undefined {
  if (!isInnerList(member)) return serializeItem(member);
  const items: string[] = [];
  for (const each of member.items) {
    const text = serializeItem(each);
    if (text === undefined) return undefined;
    items.push(text);
  }
  const suffix = serializeItemParameters(member.parameters);
  return suffix === undefined ? undefined : `(${items.join(" ")})${suffix}`;
}
