/**
 * Accept-Encoding: the content codings a client wants in return, or a server takes
 * (RFC 9110 12.5.3).
 *
 *     Accept-Encoding = #( codings [ weight ] )
 *     codings         = content-coding / "identity" / "*"
 *
 * Example values: `compress, gzip`, ``, `*`, `compress;q=0.5, gzip;q=1.0`,
 * `gzip;q=1.0, identity; q=0.5, *;q=0`
 */

import { canonicalCoding } from "./content-encoding.ts";
import { formatList, parseList } from "./grammar/list.ts";
import { rank } from "./grammar/rank.ts";
import { formatWeighted, parseWeighted, type Weighted, weightOf } from "./grammar/weight.ts";

/** Acceptable, but after everything that was asked for: the smallest weight there is. */
const LEAST = 0.001;

/**
 * The codings in the order sent, in lower case, old names under their present ones; `undefined`
 * when one is malformed. An empty value is `[]` and asks for no coding (RFC 9110 12.5.3).
 *
 * @example
 * parseAcceptEncoding("gzip, *;q=0"); // [{ name: "gzip", weight: 1 }, { name: "*", weight: 0 }]
 */
export function parseAcceptEncoding(value: string): readonly Weighted[] | undefined {
  return parseList(value, (element) => {
    const coding = parseWeighted(element);
    return coding === undefined ? undefined : { ...coding, name: canonicalCoding(coding.name) };
  });
}

/**
 * The codings as a field value; `undefined` when a name is no token (RFC 9110 12.5.3).
 *
 * @example
 * formatAcceptEncoding([{ name: "gzip", weight: 0.5 }]); // "gzip;q=0.5"
 */
export function formatAcceptEncoding(codings: readonly Weighted[]): string | undefined {
  return formatList(codings, formatWeighted);
}

/**
 * How much the client wants this coding, from 0 (not at all) to 1. Its own entry decides, else `*`,
 * else it is not acceptable; but `identity`, no coding at all, then is, after everything named.
 * Without an Accept-Encoding field anything goes (RFC 9110 12.5.3).
 *
 * @example
 * encodingQuality(parseAcceptEncoding("gzip;q=0.5"), "identity"); // 0.001
 */
export function encodingQuality(accept: readonly Weighted[] | undefined, coding: string): number {
  if (accept === undefined) return 1;
  const name = canonicalCoding(coding);
  return weightOf(accept, name) ?? weightOf(accept, "*") ?? (name === "identity" ? LEAST : 0);
}

/**
 * The codings the client accepts out of those offered and `identity`, which is always on offer, best
 * first; equals stay in the order offered, `identity` after them if it was not offered by name. An
 * empty result means that not even the plain representation is acceptable (RFC 9110 12.5.3).
 *
 * Without the field `identity` comes first: any coding is allowed then, but a client that cannot
 * decode anything does not send it.
 *
 * @param accept The parsed field; `undefined` when there is none.
 *
 * @example
 * preferredEncodings(parseAcceptEncoding("br;q=0.5, gzip"), ["br", "gzip"]);
 * // ["gzip", "br", "identity"]
 */
export function preferredEncodings(
  accept: readonly Weighted[] | undefined,
  offered: readonly string[],
): readonly string[] {
  const others = offered.filter((coding) => canonicalCoding(coding) !== "identity");
  if (accept === undefined) return ["identity", ...others];
  const all = others.length === offered.length ? [...others, "identity"] : offered;
  return rank(all, (coding) => encodingQuality(accept, coding));
}
