/**
 * Parameters, the `;name=value` pairs that follow a media type, a link or a preference
 * (RFC 9110 5.6.6).
 *
 *     parameters      = *( OWS ";" OWS [ parameter ] )
 *     parameter       = parameter-name "=" parameter-value
 *     parameter-name  = token
 *     parameter-value = ( token / quoted-string )
 *
 * Example values: `;charset=utf-8`, `; title="a; b"; rel=next`, `;`
 *
 * Older fields also allow whitespace around `=` and a name alone (RFC 8288 3, RFC 7240 2): the
 * `loose` option.
 */

import { isFieldText, isToken, skipOws, tokenEnd, trimOws } from "./chars.ts";
import { formatWord, type Read, readWord } from "./quoted.ts";

/**
 * Parameter values by lower-case name. The object has no prototype, so a name such as
 * `constructor` is absent unless it was sent.
 */
export type Parameters = Readonly<Record<string, string>>;

/** How to read parameters. */
export interface ParametersOptions {
  /** Allow whitespace around `=`, and a name without a value, which reads as `""`. Default false. */
  readonly loose?: boolean;
  /**
   * Take an unquoted value that is no token up to the next semicolon or comma, as RFC 8288 B.3
   * does. Default false.
   */
  readonly bare?: boolean;
}

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const COMMA = 0x2c;

/**
 * The parameters that start at `at`, as far as they go; `undefined` when one is malformed. Names
 * are case-insensitive and come in lower case; of a repeated name the first value counts
 * (RFC 9110 5.6.6, RFC 8288 3.3).
 *
 * @example
 * readParameters("text/html; Charset=utf-8", 9); // { value: { charset: "utf-8" }, end: 24 }
 */
export function readParameters(
  text: string,
  at: number,
  options: ParametersOptions = {},
): Read<Parameters> | undefined {
  // Most media types have no parameters, and an object without a prototype is dear.
  let value: Record<string, string> | undefined;
  let end = at;
  for (;;) {
    const semicolon = skipOws(text, end);
    if (text.charCodeAt(semicolon) !== SEMICOLON) return { value: value ?? noParameters, end };
    const start = skipOws(text, semicolon + 1);
    end = tokenEnd(text, start);
    if (end === start) {
      // An empty parameter, as in "text/html;": allowed, and the next turn of the loop says what
      // follows it.
      end = semicolon + 1;
      continue;
    }
    const pair = readPair(text, start, options);
    if (pair === undefined || (pair.value.value === undefined && options.loose !== true)) {
      return undefined;
    }
    value ??= emptyParameters();
    value[pair.value.name] ??= pair.value.value ?? "";
    end = pair.end;
  }
}

/** A name, and the value after its `=` if it has one. */
export interface Pair {
  /** In lower case. */
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * The `name` or `name=value` that starts at `at`, which is also the form of directives, preferences
 * and expectations; `undefined` when there is no name, or no value after the `=`
 * (RFC 9110 5.6.6, RFC 9111 5.2).
 *
 * @example
 * readPair("Max-Age=60, public", 0); // { value: { name: "max-age", value: "60" }, end: 10 }
 */
export function readPair(
  text: string,
  at: number,
  options: ParametersOptions = {},
): Read<Pair> | undefined {
  const nameEnd = tokenEnd(text, at);
  if (nameEnd === at) return undefined;
  const name = text.slice(at, nameEnd).toLowerCase();
  const { loose = false, bare = false } = options;
  const equals = loose ? skipOws(text, nameEnd) : nameEnd;
  if (text.charCodeAt(equals) !== EQUALS)
    return { value: { name, value: undefined }, end: nameEnd };
  const start = loose ? skipOws(text, equals + 1) : equals + 1;
  const word = bare && text.charAt(start) !== '"' ? readBare(text, start) : readWord(text, start);
  return word && { value: { name, value: word.value }, end: word.end };
}

function readBare(text: string, at: number): Read<string> | undefined {
  let end = at;
  while (end < text.length && !isSeparator(text.charCodeAt(end))) end += 1;
  const value = trimOws(text.slice(at, end));
  return isFieldText(value) ? { value, end } : undefined;
}

function isSeparator(code: number): boolean {
  return code === SEMICOLON || code === COMMA;
}

/**
 * The parameters of a text that consists of nothing else; `undefined` when it is malformed
 * (RFC 9110 5.6.6).
 *
 * @example
 * parseParameters('; a=1;B="2 3"'); // { a: "1", b: "2 3" }
 */
export function parseParameters(text: string, options?: ParametersOptions): Parameters | undefined {
  const read = readParameters(text, 0, options);
  return read !== undefined && skipOws(text, read.end) === text.length ? read.value : undefined;
}

/**
 * The parameters as `; name=value` pairs, values quoted where they must be; `undefined` when a name
 * is not a token or a value has characters that no field value can hold (RFC 9110 5.6.6).
 *
 * @example
 * formatParameters({ charset: "utf-8", title: "a b" }); // '; charset=utf-8; title="a b"'
 */
export function formatParameters(parameters: Parameters): string | undefined {
  let text = "";
  for (const [name, value] of Object.entries(parameters)) {
    const word = formatWord(value);
    if (word === undefined || !isToken(name)) return undefined;
    text += `; ${name}=${word}`;
  }
  return text;
}

/** A new object without a prototype, so that only what was sent is there. */
export function emptyParameters(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/** No parameters, one object for all. */
export const noParameters: Parameters = Object.freeze(emptyParameters());
