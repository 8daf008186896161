/**
 * Lists of items and inner lists (RFC 9651 3.1, 4.1.1, 4.2.1).
 *
 *     sf-list     = list-member *( OWS "," OWS list-member )
 *     list-member = sf-item / inner-list
 *
 * Example values: `sugar, tea, rum`, `("foo" "bar"), ("baz")`
 *
 * Unlike the lists of RFC 9110, empty elements and a comma at the end are errors.
 */

import { formatList } from "../grammar/list.ts";
import { readMember, serializeMember } from "./inner-list.ts";
import { nextMember } from "./next-member.ts";
import { skipSpaces } from "./spaces.ts";
import type { List, Member } from "./types.ts";

/**
 * The list a field value consists of, empty for an empty value; `undefined` when it is malformed
 * (RFC 9651 4.2.1). Join several lines of the field with a comma first.
 *
 * @example
 * parseList("a, (1 2)"); // [{ value: token("a"), parameters: {} }, { items: [1, 2], parameters: {} }]
 */
export function parseList(value: string): List | undefined {
  const members: Member[] = [];
  let at: number | undefined = skipSpaces(value, 0);
  while (at < value.length) {
    const read = readMember(value, at);
    at = read === undefined ? undefined : nextMember(value, read.end);
    if (read === undefined || at === undefined) return undefined;
    members.push(read.value);
  }
  return members;
}

/**
 * The list as a field value; `undefined` when a member cannot be represented (RFC 9651 4.1.1). An
 * empty list gives `""`, and its field is then not sent at all (4.1).
 *
 * @example
 * serializeList([item(1), item(token("a"))]); // "1, a"
 */
export function serializeList(list: List): string | undefined {
  return formatList(list, serializeMember);
}
