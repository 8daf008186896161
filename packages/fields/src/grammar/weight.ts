/**
 * Quality values: how much the sender wants one of several things (RFC 9110 12.4.2).
 *
 *     weight = OWS ";" OWS "q=" qvalue
 *     qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )
 *
 * Example values: `1`, `0.8`, `0.001`; `0` means "not acceptable", and no weight means 1.
 */

import { isToken, skipOws, tokenEnd } from "./chars.ts";

const SEMICOLON = 0x3b;
/** The grammar has at most five characters, so this cannot run long. */
const qvalue = /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/;

/** A name with the weight it was given, as in `gzip;q=0.5`. */
export interface Weighted {
  /** The name as it was sent; all fields that use this compare it without case. */
  readonly name: string;
  /** From 0 (not acceptable) to 1, with up to three decimals. */
  readonly weight: number;
}

/**
 * The number from 0 to 1 that a qvalue stands for; `undefined` when it is not a qvalue
 * (RFC 9110 12.4.2).
 *
 * @example
 * parseWeight("0.25"); // 0.25
 */
export function parseWeight(text: string): number | undefined {
  return qvalue.test(text) ? Number(text) : undefined;
}

/**
 * The qvalue of a number, held between 0 and 1 and rounded to three decimals; NaN becomes 0
 * (RFC 9110 12.4.2).
 *
 * @example
 * formatWeight(1 / 3); // "0.333"
 */
export function formatWeight(weight: number): string {
  if (!(weight > 0)) return "0";
  // More than nothing must not round to 0, which says "never".
  return String(Math.max(0.001, Math.min(1, Math.round(weight * 1000) / 1000)));
}

/**
 * One element of a list of weighted tokens; `undefined` when it is malformed (RFC 9110 12.4.2).
 *
 * @example
 * parseWeighted("gzip; q=0.5"); // { name: "gzip", weight: 0.5 }
 */
export function parseWeighted(element: string): Weighted | undefined {
  const end = tokenEnd(element, 0);
  if (end === 0) return undefined;
  const name = element.slice(0, end);
  if (end === element.length) return { name, weight: 1 };
  const semicolon = skipOws(element, end);
  if (element.charCodeAt(semicolon) !== SEMICOLON) return undefined;
  const q = skipOws(element, semicolon + 1);
  // ABNF strings ignore case: "Q=" is the same weight (RFC 5234 2.3).
  if (element.slice(q, q + 2).toLowerCase() !== "q=") return undefined;
  const weight = parseWeight(element.slice(q + 2));
  return weight === undefined ? undefined : { name, weight };
}

/**
 * A name with its weight, which is left out when it is 1; `undefined` when the name is not a token
 * (RFC 9110 12.4.2).
 *
 * @example
 * formatWeighted({ name: "gzip", weight: 0.5 }); // "gzip;q=0.5"
 */
export function formatWeighted({ name, weight }: Weighted): string | undefined {
  if (!isToken(name)) return undefined;
  return name + formatWeightSuffix(weight);
}

/**
 * `;q=` and the qvalue, or nothing when the weight is 1, the default (RFC 9110 12.4.2).
 *
 * @example
 * formatWeightSuffix(0.5); // ";q=0.5"
 */
export function formatWeightSuffix(weight: number): string {
  const text = formatWeight(weight);
  return text === "1" ? "" : `;q=${text}`;
}

/**
 * The weight given to a name, compared without case; the highest if it is given several times,
 * `undefined` if it is not there (RFC 9110 12.5.2, 12.5.3).
 *
 * @example
 * weightOf([{ name: "gzip", weight: 0.5 }], "GZip"); // 0.5
 */
export function weightOf(list: readonly Weighted[], name: string): number | undefined {
  const wanted = name.toLowerCase();
  let found: number | undefined;
  for (const entry of list) {
    if (entry.name.toLowerCase() === wanted) found = Math.max(found ?? 0, entry.weight);
  }
  return found;
}
