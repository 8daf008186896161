/**
 * Expect: what the server has to do for the request to be handled as the client wants
 * (RFC 9110 10.1.1).
 *
 *     Expect      = #expectation
 *     expectation = token [ "=" ( token / quoted-string ) parameters ]
 *
 * Example values: `100-continue`, the only one defined
 */

import { isToken, skipOws } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";
import {
  formatParameters,
  noParameters,
  type Parameters,
  readPair,
  readParameters,
} from "./grammar/parameters.ts";
import { formatWord } from "./grammar/quoted.ts";

/** One expectation; all but `100-continue` are extensions. */
export interface Expectation {
  /** In lower case: expectations ignore case. */
  readonly name: string;
  readonly value?: string;
  /** Only an expectation with a value has any. */
  readonly parameters: Parameters;
}

/**
 * The expectations; `undefined` when one is malformed (RFC 9110 10.1.1).
 *
 * @example
 * parseExpect("100-Continue"); // [{ name: "100-continue", parameters: {} }]
 */
export function parseExpect(value: string): readonly Expectation[] | undefined {
  return parseList(value, (element) => {
    const pair = readPair(element, 0);
    if (pair === undefined) return undefined;
    const { name, value } = pair.value;
    if (value === undefined) {
      // Parameters come after a value only.
      return pair.end === element.length ? { name, parameters: noParameters } : undefined;
    }
    const parameters = readParameters(element, pair.end);
    if (parameters === undefined || skipOws(element, parameters.end) < element.length) {
      return undefined;
    }
    return { name, value, parameters: parameters.value };
  });
}

/**
 * The expectations as a field value; `undefined` when one cannot be represented (RFC 9110 10.1.1).
 *
 * @example
 * formatExpect([{ name: "100-continue", parameters: {} }]); // "100-continue"
 */
export function formatExpect(expectations: readonly Expectation[]): string | undefined {
  return formatList(expectations, ({ name, value, parameters }) => {
    if (!isToken(name)) return undefined;
    if (value === undefined) return name;
    const [word, rest] = [formatWord(value), formatParameters(parameters)];
    return word === undefined || rest === undefined ? undefined : `${name}=${word}${rest}`;
  });
}

/**
 * Whether the client waits for an interim response before it sends its content (RFC 9110 10.1.1).
 *
 * @example
 * expectsContinue([{ name: "100-continue", parameters: {} }]); // true
 */
export function expectsContinue(expectations: readonly Expectation[]): boolean {
  return expectations.some(isContinue);
}

/**
 * The expectations that this specification does not define, and a server may refuse
 * (RFC 9110 10.1.1).
 *
 * @example
 * unknownExpectations([{ name: "tea", parameters: {} }]); // [{ name: "tea", parameters: {} }]
 */
export function unknownExpectations(expectations: readonly Expectation[]): readonly Expectation[] {
  return expectations.filter((expectation) => !isContinue(expectation));
}

function isContinue({ name, value }: Expectation): boolean {
  return name.toLowerCase() === "100-continue" && value === undefined;
}
