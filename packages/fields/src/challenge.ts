/**
 * Challenges and credentials, the two halves of authentication (RFC 9110 11.3, 11.4).
 *
 *     challenge   = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *     credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *     auth-scheme = token
 *     auth-param  = token BWS "=" BWS ( token / quoted-string )
 *     token68     = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
 *
 * Example values: `Basic realm="simple"`, `Bearer`, `Negotiate oYIDLzCC==`
 *
 * A field holds a list of challenges, and a challenge a list of parameters, both with commas. What
 * tells them apart: after a comma, a token and `=` is a parameter, any other token a new scheme.
 */

import { isToken, skipOws, tokenEnd, trimOws } from "./grammar/chars.ts";
import { formatList } from "./grammar/list.ts";
import { emptyParameters, type Parameters } from "./grammar/parameters.ts";
import { formatQuoted, formatWord, type Read, readWord } from "./grammar/quoted.ts";
import { skipSpaces } from "./structured/spaces.ts";

/** A challenge, or credentials. */
export interface Challenge {
  /** As it was sent; schemes are compared without case. */
  readonly scheme: string;
  /** The one value some schemes have instead of parameters; undefined when there is none. */
  readonly token68: string | undefined;
  /** By lower-case name, unquoted; empty when there is a `token68`. */
  readonly parameters: Parameters;
}

const COMMA = 0x2c;
const EQUALS = 0x3d;
const none: Parameters = Object.freeze(emptyParameters());

/**
 * The challenges of a field value, none for an empty one; `undefined` when it is malformed or a
 * challenge has a parameter twice (RFC 9110 11.6.1). Join several lines with a comma first.
 *
 * @example
 * parseChallenges('Basic realm="a", Bearer'); // Basic with { realm: "a" }, then Bearer
 */
export function parseChallenges(value: string): readonly Challenge[] | undefined {
  const challenges: Challenge[] = [];
  let at = skipCommas(value, 0);
  while (at < value.length) {
    const read = readChallenge(value, at, endsElement);
    if (read === undefined || !endsElement(value, read.end)) return undefined;
    challenges.push(read.value);
    at = skipCommas(value, read.end);
  }
  return challenges;
}

/**
 * The credentials a field value consists of; `undefined` when it is malformed or has a parameter
 * twice (RFC 9110 11.4).
 *
 * @example
 * parseCredentials("Bearer mF_9.B5f-4.1JqM")?.token68; // "mF_9.B5f-4.1JqM"
 */
export function parseCredentials(value: string): Challenge | undefined {
  const text = trimOws(value);
  const read = readChallenge(text, 0, (_, at) => at === text.length);
  return read !== undefined && skipCommas(text, read.end) === text.length ? read.value : undefined;
}

/**
 * The challenges as a field value; `undefined` when a scheme, a name or a value cannot be
 * represented (RFC 9110 11.6.1). Values are quoted, except for `stale` and `algorithm`, which
 * RFC 7616 3.3 forbids to quote.
 *
 * @example
 * formatChallenges([{ scheme: "Basic", token68: undefined, parameters: { realm: "a" } }]);
 * // 'Basic realm="a"'
 */
export function formatChallenges(challenges: readonly Challenge[]): string | undefined {
  return formatList(challenges, (each) => formatOne(each, ["stale", "algorithm"]));
}

/**
 * The credentials as a field value; `undefined` when the scheme, a name or a value cannot be
 * represented (RFC 9110 11.4). Values are quoted, except for those that RFC 7616 3.4 forbids to
 * quote.
 *
 * @example
 * formatCredentials({ scheme: "Bearer", token68: "abc", parameters: {} }); // "Bearer abc"
 */
export function formatCredentials(credentials: Challenge): string | undefined {
  return formatOne(credentials, ["algorithm", "qop", "nc", "userhash"]);
}

/**
 * The first challenge with this scheme, without case; `undefined` when there is none
 * (RFC 9110 11.1).
 *
 * @example
 * findChallenge([{ scheme: "basic", token68: undefined, parameters: {} }], "Basic"); // the one
 */
export function findChallenge(
  challenges: readonly Challenge[],
  scheme: string,
): Challenge | undefined {
  return challenges.find((each) => hasScheme(each, scheme));
}

/**
 * Whether the challenge or the credentials have this scheme; schemes ignore case (RFC 9110 11.1).
 *
 * @example
 * hasScheme({ scheme: "BEARER", token68: "abc", parameters: {} }, "Bearer"); // true
 */
export function hasScheme(challenge: Challenge, scheme: string): boolean {
  return challenge.scheme.toLowerCase() === scheme.toLowerCase();
}

type Ends = (text: string, at: number) => boolean;

/** The end of the result is that of the last parameter: commas after it are still to be read. */
function readChallenge(text: string, at: number, ends: Ends): Read<Challenge> | undefined {
  const schemeEnd = tokenEnd(text, at);
  if (schemeEnd === at) return undefined;
  const scheme = text.slice(at, schemeEnd);
  const start = skipSpaces(text, schemeEnd);
  const bare = { scheme, token68: undefined, parameters: none };
  if (start === schemeEnd) return { value: bare, end: schemeEnd };
  const end = token68End(text, start);
  if (end > start && ends(text, end)) {
    return { value: { ...bare, token68: text.slice(start, end) }, end };
  }
  const read = readParameters(text, start, schemeEnd);
  return read && { value: { ...bare, parameters: read.value }, end: read.end };
}

function readParameters(text: string, at: number, before: number): Read<Parameters> | undefined {
  const value = emptyParameters();
  let end = before;
  for (let start = skipCommas(text, at); ; start = skipCommas(text, end)) {
    const nameEnd = tokenEnd(text, start);
    const equals = skipOws(text, nameEnd);
    // No "=": a new scheme, the end of the text, or something that does not belong here.
    if (nameEnd === start || text.charCodeAt(equals) !== EQUALS) return { value, end };
    const name = text.slice(start, nameEnd).toLowerCase();
    const word = readWord(text, skipOws(text, equals + 1));
    if (word === undefined || name in value || !endsElement(text, word.end)) return undefined;
    value[name] = word.value;
    end = word.end;
  }
}

/** The index just after the token68 that starts at `at`; `at` itself when none does. */
function token68End(text: string, at: number): number {
  let end = at;
  while (/[A-Za-z0-9\-._~+/]/.test(text.charAt(end))) end += 1;
  while (end > at && text.charCodeAt(end) === EQUALS) end += 1;
  return end;
}

/** Whether an element of a list may end here: before a comma, or with the text. */
function endsElement(text: string, at: number): boolean {
  const next = skipOws(text, at);
  return next >= text.length || text.charCodeAt(next) === COMMA;
}

/** Empty elements are ignored (RFC 9110 5.6.1.2). */
function skipCommas(text: string, at: number): number {
  let next = skipOws(text, at);
  while (text.charCodeAt(next) === COMMA) next = skipOws(text, next + 1);
  return next;
}

function formatOne(challenge: Challenge, unquoted: readonly string[]): string | undefined {
  const { scheme, token68, parameters } = challenge;
  if (!isToken(scheme)) return undefined;
  if (token68 !== undefined) {
    const whole = token68 !== "" && token68End(token68, 0) === token68.length;
    return whole ? `${scheme} ${token68}` : undefined;
  }
  const list = formatList(Object.entries(parameters), ([name, value]) => {
    const word = unquoted.includes(name.toLowerCase()) ? formatWord(value) : formatQuoted(value);
    return word !== undefined && isToken(name) ? `${name}=${word}` : undefined;
  });
  if (list === undefined) return undefined;
  return list === "" ? scheme : `${scheme} ${list}`;
}
