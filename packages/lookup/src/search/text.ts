import { nameOf } from "@verdict/codes";
import { stem } from "../words/stem.ts";
import { concept } from "../words/synonyms.ts";
import { hits } from "./found.ts";
import { type Index, theIndex } from "./index.ts";
import type { Query } from "./query.ts";
import type { SearchHit } from "./result.ts";
import { isCompound, termsOf } from "./terms.ts";

/** A query has to be covered by this much of its weight, or nothing was found. */
const enough = 0.55;

/** A score from which the words alone decide. */
const certain = 1.05;

/** What the words of a query lead to, best first; nothing when too few of them are known. */
export function byText({ text }: Query): { results: SearchHit[]; sure: boolean } {
  const index = theIndex();
  const { phraseAt, masses, postings } = index;
  const { known, total } = understood(text, index);

  const matched = new Map<number, number>();
  const covered = new Map<number, number>();
  for (const [term, weight] of known) {
    const codes = new Set<number>();
    for (const at of postings.get(term) ?? []) {
      matched.set(at, (matched.get(at) ?? 0) + weight);
      for (const code of phraseAt(at).codes) codes.add(code);
    }
    for (const code of codes) covered.set(code, (covered.get(code) ?? 0) + weight);
  }
  const best = new Map<number, { score: number; more: number; why: string }>();
  for (const [at, mass] of matched) {
    const phrase = phraseAt(at);
    const covers = mass / total;
    // Both sides count: how much of the query is explained, and how much of the phrase was meant.
    const score =
      phrase.worth *
      covers *
      (0.3 + 0.7 * covers) *
      (0.45 + 0.55 * Math.min(1, mass / (masses[at] ?? 1)));
    phrase.codes.forEach((code, rank) => {
      const value = score * (1 - 0.07 * Math.min(rank, 6));
      const before = best.get(code);
      if (before === undefined) best.set(code, { score: value, more: 0, why: phrase.text });
      else if (value > before.score) {
        best.set(code, { score: value, more: before.more + before.score * 0.06, why: phrase.text });
      } else before.more += value * 0.06;
    });
  }
  const ranked = [...best]
    // A code answers when its phrases together explain most of the query, and one of them a good part.
    .filter(([code]) => (covered.get(code) ?? 0) / total >= enough)
    .map(([code, it]) => ({
      code,
      why: it.why,
      score: it.score * 0.8 + Math.min(it.more, 0.3) + (0.35 * (covered.get(code) ?? 0)) / total,
    }));
  ranked.sort((a, b) => b.score - a.score || a.code - b.code);
  const top = ranked[0]?.score ?? 0;
  const matches = ranked
    .filter((it) => it.score >= top * 0.35)
    .map(({ code, why }) => ({ code, name: nameOf(code) ?? "", why }));
  // Words that stand in the data just so were put there for their codes.
  const exact = index.exact(text.toLowerCase());
  if (exact === undefined) return { results: matches.slice(0, 10), sure: top >= certain };
  const first = hits(exact.codes, exact.text);
  const others = matches.filter((it) => !exact.codes.includes(it.code));
  return { results: [...first, ...others].slice(0, 10), sure: true };
}

/** The terms of a query that the index holds, misspelt ones mended, and the weight of all its terms. */
function understood(
  text: string,
  { weights, speller, unknown }: Index,
): { known: [term: string, weight: number][]; total: number } {
  const known: [term: string, weight: number][] = [];
  let total = 0;
  for (const [term, word] of termsOf(text)) {
    const weight = weights.get(term);
    if (weight !== undefined) {
      known.push([term, weight]);
      total += weight;
      continue;
    }
    // A compound that nobody wrote must not weigh as an unknown word beside its own parts.
    if (isCompound(word)) continue;
    const fixed = speller.nearest(word);
    const mended = fixed === undefined ? undefined : concept(stem(fixed));
    const its = mended === undefined ? undefined : weights.get(mended);
    if (mended !== undefined && its !== undefined) {
      known.push([mended, its * 0.9]);
      total += its;
    } else total += unknown;
  }
  return { known, total };
}
