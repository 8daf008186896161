/**
 * Lists of elements, with commas between them (RFC 9110 5.6.1).
 *
 *     #element  => [ element ] *( OWS "," OWS [ element ] )        what a recipient accepts
 *     1#element => element *( OWS "," OWS element )                what a sender generates
 *
 * A recipient ignores empty elements, so `a,,b` and `a, b` are the same list (5.6.1.2).
 *
 * Entity tags have no backslash escapes and link targets stand in angle brackets, so the lists of
 * If-Match, If-None-Match and Link are read in their own files.
 */

import { trimOws } from "./chars.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/**
 * The elements of a list, without whitespace around them and without empty ones. A comma inside a
 * quoted-string does not separate; an unclosed quote takes in the rest, which the parser of the
 * element then refuses (RFC 9110 5.6.1.2).
 *
 * @example
 * splitList('a;b="1, 2",, c'); // ['a;b="1, 2"', "c"]
 */
export function splitList(value: string): readonly string[] {
  return splitAt(value, COMMA);
}

/**
 * Like {@link splitList}, for another separator given as its character code.
 *
 * @example
 * splitAt('a="1;2"; b', 0x3b); // ['a="1;2"', "b"]
 */
export function splitAt(value: string, separator: number): readonly string[] {
  const elements: string[] = [];
  let from = 0;
  let quoted = false;
  const take = (to: number) => {
    const element = trimOws(value.slice(from, to));
    if (element !== "") elements.push(element);
    from = to + 1;
  };
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) {
      if (code === BACKSLASH) i += 1;
    } else if (code === separator) take(i);
  }
  take(value.length);
  return elements;
}

/**
 * The list with each element parsed; `undefined` when one of them does not parse. An empty list is
 * `[]`: where the field needs one element or more, use {@link parseList1} (RFC 9110 5.6.1.2).
 *
 * @example
 * parseList("1, 2", Number); // [1, 2]
 */
export function parseList<T>(
  value: string,
  parseElement: (element: string) => T | undefined,
): readonly T[] | undefined {
  const parsed: T[] = [];
  for (const element of splitList(value)) {
    const item = parseElement(element);
    if (item === undefined) return undefined;
    parsed.push(item);
  }
  return parsed;
}

/**
 * Like {@link parseList}, but `undefined` for a list without elements (RFC 9110 5.6.1.2).
 *
 * @example
 * parseList1(" , ", Number); // undefined
 */
export function parseList1<T>(
  value: string,
  parseElement: (element: string) => T | undefined,
): readonly T[] | undefined {
  const parsed = parseList(value, parseElement);
  return parsed?.length === 0 ? undefined : parsed;
}

/**
 * The items formatted and joined with commas; `undefined` when one of them cannot be represented
 * (RFC 9110 5.6.1.1).
 *
 * @example
 * formatList(["a", "b"], (name) => name); // "a, b"
 */
export function formatList<T>(
  items: readonly T[],
  formatItem: (item: T) => string | undefined,
): string | undefined {
  const formatted: string[] = [];
  for (const item of items) {
    const text = formatItem(item);
    if (text === undefined) return undefined;
    formatted.push(text);
  }
  return formatted.join(", ");
}
