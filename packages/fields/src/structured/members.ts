/**
 * Fields that are lists of items with a name, told apart by their parameters: RateLimit,
 * Proxy-Status, Cache-Status. Helpers to read a parameter as the type its field asks for.
 */

import { parseList, serializeList } from "./list.ts";
import { serializeToken } from "./token.ts";
import {
  type BareItem,
  type Item,
  type ItemParameters,
  isInnerList,
  isStructuredToken,
  token,
} from "./types.ts";

/**
 * The items of a list that has no inner lists, each parsed; `undefined` when the list is malformed
 * or an item does not parse.
 *
 * @example
 * parseItems("1, 2", ({ value }) => value); // [1, 2]
 */
export function parseItems<T>(
  value: string,
  parse: (item: Item) => T | undefined,
): readonly T[] | undefined {
  const list = parseList(value);
  if (list === undefined) return undefined;
  const parsed: T[] = [];
  for (const member of list) {
    const result = isInnerList(member) ? undefined : parse(member);
    if (result === undefined) return undefined;
    parsed.push(result);
  }
  return parsed;
}

/**
 * The items as a field value, parameters without a value left out; `undefined` when one cannot be
 * represented.
 *
 * @example
 * formatItems([{ value: "a", parameters: { q: 1, w: undefined } }]); // '"a";q=1'
 */
export function formatItems(
  items: readonly {
    readonly value: BareItem;
    readonly parameters: Readonly<Record<string, BareItem | undefined>>;
  }[],
): string | undefined {
  return serializeList(
    items.map(({ value, parameters }) => {
      const given = Object.entries(parameters).filter(([, each]) => each !== undefined);
      return { value, parameters: Object.fromEntries(given) as ItemParameters };
    }),
  );
}

/** The text of a String or a Token; `undefined` for other types. */
export function textOf(value: BareItem | undefined): string | undefined {
  if (isStructuredToken(value)) return value.value;
  return typeof value === "string" ? value : undefined;
}

/** The text of a Token; `undefined` for other types. */
export function tokenOf(value: BareItem | undefined): string | undefined {
  return isStructuredToken(value) ? value.value : undefined;
}

/** The number of an Integer; `undefined` for other types. */
export function integerOf(value: BareItem | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The Boolean; `undefined` for other types. */
export function booleanOf(value: BareItem | undefined): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/**
 * The text as a Token where it is one, else as a String, for fields that allow both.
 *
 * @example
 * tokenOrString("a b"); // "a b", a String
 */
export function tokenOrString(text: string): BareItem {
  return serializeToken(text) === undefined ? text : token(text);
}

/**
 * The parameters without those named, which a field represents by members of its own.
 *
 * @example
 * withoutNames({ a: 1, b: 2 }, ["a"]); // { b: 2 }
 */
export function withoutNames(
  parameters: ItemParameters | undefined,
  names: readonly string[],
): ItemParameters {
  const rest = Object.entries(parameters ?? {}).filter(([name]) => !names.includes(name));
  return Object.fromEntries(rest);
}
