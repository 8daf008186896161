/**
 * Accept-Query: the media types a resource takes as the content of QUERY (RFC 10008 3).
 *
 *     Accept-Query = sf-list          ; media ranges as Tokens or Strings
 *
 * Example values: `"application/jsonpath", application/sql;charset="UTF-8"`, `application/json`
 *
 * The parameters of a media range are those of its item, with values as Tokens or Strings. There
 * are no weights: the order says nothing.
 */

import { essenceOf, type MediaType, parseMediaRange } from "./grammar/media-type.ts";
import { emptyParameters, type Parameters } from "./grammar/parameters.ts";
import { formatItems, parseItems, textOf, tokenOrString } from "./structured/members.ts";
import type { Item, ItemParameters } from "./structured/types.ts";

/**
 * The media ranges; `undefined` when the list is malformed or a member is no media range
 * (RFC 10008 3).
 *
 * @example
 * parseAcceptQuery("application/json"); // [{ type: "application", subtype: "json", parameters: {} }]
 */
export function parseAcceptQuery(value: string): readonly MediaType[] | undefined {
  return parseItems(value, parseRange);
}

/**
 * The media ranges as a field value; `undefined` when one cannot be represented (RFC 10008 3).
 *
 * @example
 * formatAcceptQuery([{ type: "application", subtype: "json", parameters: {} }]);
 * // "application/json"
 */
export function formatAcceptQuery(ranges: readonly MediaType[]): string | undefined {
  const items: Item[] = [];
  for (const range of ranges) {
    const essence = essenceOf(range);
    if (parseMediaRange(essence) === undefined) return undefined;
    const parameters: ItemParameters = Object.fromEntries(
      Object.entries(range.parameters).map(([name, value]) => [name, tokenOrString(value)]),
    );
    items.push({ value: tokenOrString(essence), parameters });
  }
  return formatItems(items);
}

function parseRange({ value, parameters }: Item): MediaType | undefined {
  const text = textOf(value);
  // A semicolon can only come from a String that has parameters inside, which is not the syntax.
  const range = text === undefined || text.includes(";") ? undefined : parseMediaRange(text);
  const texts = textsOf(parameters);
  return range && texts && { ...range, parameters: texts };
}

function textsOf(parameters: ItemParameters): Parameters | undefined {
  const texts = emptyParameters();
  for (const [name, value] of Object.entries(parameters)) {
    const text = textOf(value);
    if (text === undefined) return undefined;
    texts[name] = text;
  }
  return texts;
}
