/**
 * Accept-Language: the languages a client wants (RFC 9110 12.5.4), matched as RFC 4647 says.
 *
 *     Accept-Language = #( language-range [ weight ] )
 *     language-range  = (1*8ALPHA *("-" 1*8alphanum)) / "*"
 *
 * Example values: `da, en-gb;q=0.8, en;q=0.7`, `de-CH, *;q=0.1`
 *
 * Two ways to match (RFC 4647 3): *filtering* finds all that fit, where `en` takes in `en-GB` but
 * not the other way round; *lookup* finds the one best, where `en-GB` falls back to `en`.
 */

import { formatList, parseList } from "./grammar/list.ts";
import { rank } from "./grammar/rank.ts";
import { formatWeighted, parseWeighted, type Weighted } from "./grammar/weight.ts";

// Subtags and the hyphens between them share no character: nothing to go back to.
const languageRange = /^(?:\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)$/i;

/**
 * The language ranges in the order sent; `undefined` when one is malformed. An empty value is `[]`
 * (RFC 9110 12.5.4).
 *
 * @example
 * parseAcceptLanguage("da, en-gb;q=0.8"); // [{ name: "da", weight: 1 }, { name: "en-gb", weight: 0.8 }]
 */
export function parseAcceptLanguage(value: string): readonly Weighted[] | undefined {
  return parseList(value, (element) => {
    const range = parseWeighted(element);
    return range !== undefined && languageRange.test(range.name) ? range : undefined;
  });
}

/**
 * The language ranges as a field value; `undefined` when one is malformed (RFC 9110 12.5.4).
 *
 * @example
 * formatAcceptLanguage([{ name: "de", weight: 0.5 }]); // "de;q=0.5"
 */
export function formatAcceptLanguage(ranges: readonly Weighted[]): string | undefined {
  return formatList(ranges, (range) =>
    languageRange.test(range.name) ? formatWeighted(range) : undefined,
  );
}

/**
 * How much the client wants this language, from 0 (not at all) to 1, by basic filtering: a range
 * matches the tag it equals and those that start with it and a hyphen, without case. The longest
 * range that matches decides, the highest weight if it is there twice; `*` takes in what no other
 * range does. Without an Accept-Language field anything goes (RFC 4647 3.3.1, RFC 9110 12.5.4).
 *
 * @example
 * languageQuality(parseAcceptLanguage("en;q=0.5, en-GB"), "en-US"); // 0.5
 */
export function languageQuality(accept: readonly Weighted[] | undefined, tag: string): number {
  if (accept === undefined) return 1;
  const wanted = tag.toLowerCase();
  let quality = 0;
  let longest = -1;
  for (const { name, weight } of accept) {
    const length = name === "*" ? 0 : name.length;
    if (length < longest || !matches(name.toLowerCase(), wanted)) continue;
    quality = length > longest ? weight : Math.max(quality, weight);
    longest = length;
  }
  return quality;
}

function matches(range: string, tag: string): boolean {
  return range === "*" || tag === range || (tag.startsWith(range) && tag[range.length] === "-");
}

/**
 * The languages the client accepts out of those offered, best first, by basic filtering; equals
 * stay in the order offered (RFC 4647 3.3.1).
 *
 * @param accept The parsed field; `undefined` when there is none.
 *
 * @example
 * preferredLanguages(parseAcceptLanguage("da, en;q=0.7"), ["en-GB", "fr", "da"]); // ["da", "en-GB"]
 */
export function preferredLanguages(
  accept: readonly Weighted[] | undefined,
  offered: readonly string[],
): readonly string[] {
  return rank(offered, (tag) => languageQuality(accept, tag));
}

/**
 * The one best language out of those offered, by lookup: each range, best first, is shortened from
 * its end until it equals a tag. `undefined` when none does, where a server uses its default. `*`
 * is passed over, and a tag the client gave weight 0 is never the answer (RFC 4647 3.4).
 *
 * @param accept The parsed field; `undefined` when there is none, which finds nothing.
 *
 * @example
 * lookupLanguage(parseAcceptLanguage("de-CH-1996, en;q=0.5"), ["en", "de"]); // "de"
 */
export function lookupLanguage(
  accept: readonly Weighted[] | undefined,
  offered: readonly string[],
): string | undefined {
  if (accept === undefined) return undefined;
  const refused = new Set(
    accept.filter((range) => range.weight === 0).map((range) => range.name.toLowerCase()),
  );
  const byTag = new Map<string, string>();
  for (const tag of offered) {
    const key = tag.toLowerCase();
    if (!byTag.has(key) && !refused.has(key)) byTag.set(key, tag);
  }
  const longest = Math.max(0, ...offered.map((tag) => tag.length));
  for (const { name } of rank(accept, (range) => range.weight)) {
    // Nothing offered is longer, and a range of 100 kB would take long to shorten tag by tag.
    let range = name.length > longest + 1 ? shorten(name.slice(0, longest + 1)) : name;
    for (; range !== ""; range = shorten(range)) {
      const found = byTag.get(range.toLowerCase());
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The range without its last subtag, nor a single character that this leaves at the end. */
function shorten(range: string): string {
  const end = range.lastIndexOf("-");
  if (end === -1) return "";
  return range.charAt(end - 2) === "-" ? range.slice(0, end - 2) : range.slice(0, end);
}
