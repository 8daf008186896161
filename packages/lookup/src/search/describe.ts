import { familiarity } from "../choose/model.ts";
import { rank } from "../choose/rank.ts";
import { hits } from "./found.ts";
import type { SearchHit, SearchResult } from "./result.ts";
import { termsOf } from "./terms.ts";

/** A query is a description of something that happened only if this much of its words is known. */
const familiar = 0.6;

/** Fewer words than this describe nothing by themselves: they are nouns of somebody's trade. */
const fewest = 3;

/** The share from which the likeliest code answers alone, is added to what the words found, or comes before it. */
const alone = 0.4;
const added = 0.2;
const leading = 0.7;

/**
 * A search result with what the chooser makes of the query, where its words alone left it open.
 *
 * It brings the chooser's model, half a megabyte: a browser does without it, a server or a terminal does not notice.
 *
 * @example describe(search("my order was sent twice although I clicked once")).results
 */
export function describe(found: SearchResult): SearchResult {
  if (found.sure) return found;
  const results = withDescriptions(found.query, found.results);
  return {
    ...found,
    results,
    suggestions: results.length > 0 ? [] : found.suggestions,
    sure: true,
  };
}

/** What the words led to and what the description may mean: the likelier leads. */
function withDescriptions(query: string, byWords: readonly SearchHit[]): readonly SearchHit[] {
  // One word describes nothing; names and symptoms have answered it if anything can.
  if (!query.includes(" ") || familiarity(query) < familiar) return byWords;
  if (byWords.length === 0 && termsOf(query).size < fewest) return byWords;
  const candidates = rank(query, undefined).slice(0, 5);
  const first = candidates[0];
  if (first === undefined || first.share < (byWords.length === 0 ? alone : added)) return byWords;
  const described = candidates
    .filter((it) => it.share >= first.share * 0.2)
    .flatMap((it) => hits([it.code], it.situation.why));
  const merged = first.share >= leading ? [...described, ...byWords] : [...byWords, ...described];
  const seen = new Set<number>();
  return merged.filter((it) => !seen.has(it.code) && seen.add(it.code) !== undefined).slice(0, 10);
}
