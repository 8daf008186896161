/**
 * Dictionaries: keys with items or inner lists (RFC 9651 3.2, 4.1.2, 4.2.2).
 *
 *     sf-dictionary = dict-member *( OWS "," OWS dict-member )
 *     dict-member   = key ( parameters / ( "=" ( sf-item / inner-list ) ) )
 *
 * Example values: `en="Applepie", da=:w4ZibGV0w6ZydGU=:`, `a=?0, b, c; foo=bar`
 */

import { formatList } from "../grammar/list.ts";
import type { Read } from "../grammar/quoted.ts";
import { readMember, serializeMember } from "./inner-list.ts";
import { isKey, keyEnd } from "./key.ts";
import { nextMember } from "./next-member.ts";
import { readItemParameters, serializeItemParameters } from "./parameters.ts";
import { skipSpaces } from "./spaces.ts";
import { type Dictionary, isInnerList, type Member } from "./types.ts";

const EQUALS = 0x3d;

/**
 * The dictionary a field value consists of, empty for an empty value; `undefined` when it is
 * malformed. A key without a value is `true`, and of a repeated key the last value counts
 * (RFC 9651 4.2.2).
 *
 * @example
 * parseDictionary("a=1, b;x=2"); // { a: { value: 1, parameters: {} }, b: { value: true, parameters: { x: 2 } } }
 */
export function parseDictionary(value: string): Dictionary | undefined {
  const members = Object.create(null) as Record<string, Member>;
  let at: number | undefined = skipSpaces(value, 0);
  while (at < value.length) {
    const end = keyEnd(value, at);
    const key = value.slice(at, end);
    const read = key === "" ? undefined : readKeyed(value, end);
    at = read === undefined ? undefined : nextMember(value, read.end);
    if (read === undefined || at === undefined) return undefined;
    members[key] = read.value;
  }
  return members;
}

function readKeyed(text: string, at: number): Read<Member> | undefined {
  if (text.charCodeAt(at) === EQUALS) return readMember(text, at + 1);
  const parameters = readItemParameters(text, at);
  if (parameters === undefined) return undefined;
  return { value: { value: true, parameters: parameters.value }, end: parameters.end };
}

/**
 * The dictionary as a field value; `undefined` when a key or a member cannot be represented
 * (RFC 9651 4.1.2). An empty dictionary gives `""`, and its field is then not sent at all (4.1).
 *
 * @example
 * serializeDictionary({ a: item(1), b: item(true) }); // "a=1, b"
 */
export function serializeDictionary(dictionary: Dictionary): string | undefined {
  return formatList(Object.entries(dictionary), ([key, member]) => {
    if (!isKey(key)) return undefined;
    if (!isInnerList(member) && member.value === true) {
      const suffix = serializeItemParameters(member.parameters);
      return suffix === undefined ? undefined : key + suffix;
    }
    const text = serializeMember(member);
    return text === undefined ? undefined : `${key}=${text}`;
  });
}
