/**
 * Accept: the media types a client wants in return, or a server takes (RFC 9110 12.5.1).
 *
 *     Accept = #( media-range [ weight ] )
 *
 * Example values: `audio/*; q=0.2, audio/basic`, `text/html, text/html;level=1, text/*;q=0.5`
 *
 * The most specific range that matches decides, so that `text/html;q=0, text/*` refuses HTML only.
 */

import { formatList, parseList } from "./grammar/list.ts";
import {
  formatMediaType,
  type MediaType,
  mediaRangeMatches,
  parseMediaRange,
  parseMediaType,
} from "./grammar/media-type.ts";
import { emptyParameters, noParameters, type Parameters } from "./grammar/parameters.ts";
import { rank } from "./grammar/rank.ts";
import { formatWeightSuffix, parseWeight } from "./grammar/weight.ts";

/** A media range and how much it is wanted. */
export interface AcceptRange extends MediaType {
  /** From 0 (not acceptable) to 1. */
  readonly weight: number;
}

/**
 * The ranges in the order sent; `undefined` when one is malformed. An empty value is `[]`
 * (RFC 9110 12.5.1).
 *
 * @example
 * parseAccept("text/*;q=0.5"); // [{ type: "text", subtype: "*", parameters: {}, weight: 0.5 }]
 */
export function parseAccept(value: string): readonly AcceptRange[] | undefined {
  return parseList(value, parseAcceptRange);
}

function parseAcceptRange(element: string): AcceptRange | undefined {
  const range = parseMediaRange(element);
  if (range === undefined) return undefined;
  const { q } = range.parameters;
  if (q === undefined) return { ...range, weight: 1 };
  // Wherever it stands, q is the weight and no parameter of the type (RFC 9110 12.5.1).
  const weight = parseWeight(q);
  return weight === undefined
    ? undefined
    : { ...range, parameters: withoutWeight(range.parameters), weight };
}

function withoutWeight(parameters: Parameters): Parameters {
  const names = Object.keys(parameters);
  if (names.length === 1) return noParameters;
  const others = emptyParameters();
  for (const name of names) if (name !== "q") others[name] = parameters[name] ?? "";
  return others;
}

/**
 * The ranges as a field value, weights of 1 left out; `undefined` when a range cannot be
 * represented (RFC 9110 12.5.1).
 *
 * @example
 * formatAccept([{ type: "text", subtype: "*", parameters: {}, weight: 0.5 }]); // "text/*;q=0.5"
 */
export function formatAccept(ranges: readonly AcceptRange[]): string | undefined {
  return formatList(ranges, (range) => {
    const text = formatMediaType(range);
    const { q } = range.parameters;
    // A parameter called q would read as the weight.
    if (text === undefined || q !== undefined) return undefined;
    return text + formatWeightSuffix(range.weight);
  });
}

/**
 * How much the client wants this media type, from 0 (not at all) to 1: the weight of the most
 * specific range that matches, the highest if several are equally specific. Without an Accept field
 * anything goes (RFC 9110 12.5.1).
 *
 * @example
 * mediaTypeQuality([{ type: "text", subtype: "*", parameters: {}, weight: 0.5 }],
 *   { type: "text", subtype: "html", parameters: {} }); // 0.5
 */
export function mediaTypeQuality(
  accept: readonly AcceptRange[] | undefined,
  media: MediaType,
): number {
  if (accept === undefined) return 1;
  let quality = 0;
  let most = -1;
  for (const range of accept) {
    const specific = specificity(range);
    if (specific < most || !mediaRangeMatches(range, media)) continue;
    quality = specific > most ? range.weight : Math.max(quality, range.weight);
    most = specific;
  }
  return quality;
}

/** Any < type only < subtype too < with parameters, the more the higher. */
function specificity(range: MediaType): number {
  if (range.type === "*") return 0;
  if (range.subtype === "*") return 1;
  return 2 + Object.keys(range.parameters).length;
}

/**
 * The media types the client accepts out of those offered, best first; equals stay in the order
 * offered. An offer that is no media type is left out (RFC 9110 12.5.1).
 *
 * @param accept The parsed field; `undefined` when there is none.
 * @param offered Media types in text form, the server's favourite first.
 *
 * @example
 * preferredMediaTypes(parseAccept("text/*;q=0.5, text/csv"), ["text/html", "text/csv", "image/png"]);
 * // ["text/csv", "text/html"]
 */
export function preferredMediaTypes(
  accept: readonly AcceptRange[] | undefined,
  offered: readonly string[],
): readonly string[] {
  return rank(offered, (text) => {
    const media = parseMediaType(text);
    return media === undefined ? 0 : mediaTypeQuality(accept, media);
  });
}
