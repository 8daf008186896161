import { familiarity } from "../choose/model.ts";
import { rank } from "../choose/rank.ts";
import { hits } from "./found.ts";
import type { Query } from "./query.ts";
import type { SearchHit } from "./result.ts";
import { termsOf } from "./terms.ts";

/** A query is a description of something that happened only if this much of its words is known. */
const familiar = 0.6;

/** Fewer words than this describe nothing by themselves: they are nouns of somebody's trade. */
const fewest = 3;

/** The share from which the likeliest code answers alone, is added to what the words found, or comes before it. */
const alone = 0.4;
const added = 0.2;
const leading = 0.7;

/** Add what the chooser makes of a query to what its words alone led to: the likelier leads. */
export function withDescriptions(query: Query, byWords: readonly SearchHit[]): SearchHit[] {
  // One word describes nothing; names and symptoms have answered it if anything can.
  if (!query.text.includes(" ") || familiarity(query.text) < familiar) return [...byWords];
  if (byWords.length === 0 && termsOf(query.text).size < fewest) return [];
  const candidates = rank(query.text, undefined).slice(0, 5);
  const first = candidates[0];
  if (first === undefined || first.share < (byWords.length === 0 ? alone : added))
    return [...byWords];
  const described = candidates
    .filter((it) => it.share >= first.share * 0.2)
    .flatMap((it) => hits([it.code], it.situation.why));
  const merged = first.share >= leading ? [...described, ...byWords] : [...byWords, ...described];
  const seen = new Set<number>();
  return merged.filter((it) => !seen.has(it.code) && seen.add(it.code) !== undefined).slice(0, 10);
}
