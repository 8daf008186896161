/**
 * Prefer and Preference-Applied: wishes a server may grant, and which it did (RFC 7240 2, 3).
 *
 *     Prefer               = #preference
 *     preference           = preference-parameter *( OWS ";" [ OWS preference-parameter ] )
 *     preference-parameter = token [ BWS "=" BWS word ]
 *     Preference-Applied   = #preference-parameter
 *     word                 = token / quoted-string
 *
 * Example values: `respond-async, wait=10`, `return=minimal; foo="some parameter"`, `Lenient`
 */

import { isToken, skipOws } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";
import {
  formatParameters,
  type Parameters,
  readPair,
  readParameters,
} from "./grammar/parameters.ts";
import { formatWord } from "./grammar/quoted.ts";

/** One preference. */
export interface Preference {
  /** In lower case: preferences ignore case. */
  readonly name: string;
  /** `""` where there is none, which means the same (RFC 7240 2). */
  readonly value: string;
  /** Always empty in Preference-Applied. */
  readonly parameters: Parameters;
}

/**
 * The preferences in the order sent, of a repeated one only the first; `undefined` when one is
 * malformed (RFC 7240 2).
 *
 * @example
 * parsePrefer("return=minimal"); // [{ name: "return", value: "minimal", parameters: {} }]
 */
export function parsePrefer(value: string): readonly Preference[] | undefined {
  const all = parseList(value, parsePreference);
  if (all === undefined) return undefined;
  const first = new Map<string, Preference>();
  for (const preference of all) {
    if (!first.has(preference.name)) first.set(preference.name, preference);
  }
  return [...first.values()];
}

function parsePreference(element: string): Preference | undefined {
  const pair = readPair(element, 0, { loose: true });
  if (pair === undefined) return undefined;
  const parameters = readParameters(element, pair.end, { loose: true });
  if (parameters === undefined || skipOws(element, parameters.end) < element.length) {
    return undefined;
  }
  const { name, value = "" } = pair.value;
  return { name, value, parameters: parameters.value };
}

/**
 * The preferences as a field value; `undefined` when one cannot be represented (RFC 7240 2).
 *
 * @example
 * formatPrefer([{ name: "wait", value: "10", parameters: {} }]); // "wait=10"
 */
export function formatPrefer(preferences: readonly Preference[]): string | undefined {
  return formatList(preferences, (preference) => {
    const [head, rest] = [formatHead(preference), formatParameters(preference.parameters)];
    return head === undefined || rest === undefined ? undefined : head + rest;
  });
}

function formatHead({ name, value }: Preference): string | undefined {
  if (!isToken(name)) return undefined;
  if (value === "") return name;
  const word = formatWord(value);
  return word === undefined ? undefined : `${name}=${word}`;
}

/**
 * The preferences that were granted; `undefined` when one is malformed or has parameters, which this
 * field does not allow (RFC 7240 3).
 *
 * @example
 * parsePreferenceApplied("respond-async"); // [{ name: "respond-async", value: "", parameters: {} }]
 */
export function parsePreferenceApplied(value: string): readonly Preference[] | undefined {
  const applied = parsePrefer(value);
  const bare = applied?.every(({ parameters }) => Object.keys(parameters).length === 0);
  return bare ? applied : undefined;
}

/**
 * The granted preferences as a field value, without their parameters; `undefined` when one cannot be
 * represented (RFC 7240 3).
 *
 * @example
 * formatPreferenceApplied([{ name: "return", value: "minimal", parameters: {} }]); // "return=minimal"
 */
export function formatPreferenceApplied(applied: readonly Preference[]): string | undefined {
  return formatList(applied, formatHead);
}

/**
 * The value of a preference, `""` if it was given without one, `undefined` if it was not given
 * (RFC 7240 2).
 *
 * @example
 * preferenceValue(parsePrefer("respond-async, wait=10") ?? [], "wait"); // "10"
 */
export function preferenceValue(
  preferences: readonly Preference[],
  name: string,
): string | undefined {
  return preferences.find((preference) => preference.name === name.toLowerCase())?.value;
}
