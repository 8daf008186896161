/**
 * Items: one value with parameters (RFC 9651 3.3, 4.1.3, 4.2.3).
 *
 *     sf-item = bare-item parameters
 *
 * Example values: `5; foo=bar`, `"default";q=100;w=60`, `@1688169599`
 */

import type { Read } from "../grammar/quoted.ts";
import { readBareItem, serializeBareItem } from "./bare-item.ts";
import { readItemParameters, serializeItemParameters } from "./parameters.ts";
import { skipSpaces } from "./spaces.ts";
import type { Item } from "./types.ts";

/**
 * The item a field value consists of; `undefined` when it is malformed (RFC 9651 4.2).
 *
 * @example
 * parseItem("5; foo=?0"); // { value: 5, parameters: { foo: false } }
 */
export function parseItem(value: string): Item | undefined {
  const read = readItem(value, skipSpaces(value, 0));
  if (read === undefined) return undefined;
  return skipSpaces(value, read.end) === value.length ? read.value : undefined;
}

/**
 * The item as a field value; `undefined` when it cannot be represented (RFC 9651 4.1.3).
 *
 * @example
 * serializeItem({ value: 5, parameters: { foo: false } }); // "5;foo=?0"
 */
export function serializeItem({ value, parameters }: Item): string | undefined {
  const bare = serializeBareItem(value);
  const suffix = serializeItemParameters(parameters);
  return bare === undefined || suffix === undefined ? undefined : bare + suffix;
}

/**
 * The item that starts at `at`; `undefined` when it is malformed (RFC 9651 4.2.3).
 *
 * @example
 * readItem("a;q=1, b", 0); // ends at 5
 */
export function readItem(text: string, at: number): Read<Item> | undefined {
  const bare = readBareItem(text, at);
  const parameters = bare === undefined ? undefined : readItemParameters(text, bare.end);
  if (bare === undefined || parameters === undefined) return undefined;
  return { value: { value: bare.value, parameters: parameters.value }, end: parameters.end };
}
