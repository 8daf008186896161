import { nameOf, type Status, statuses } from "@verdict/codes";
import { rivalsOf } from "@verdict/codes/texts";
import { asked } from "../data/questions/index.ts";
import { symptoms } from "../data/symptoms/index.ts";
import { stem } from "../words/stem.ts";
import { concept } from "../words/synonyms.ts";
import { isIdle, words } from "../words/tokens.ts";
import { type Speller, speller } from "../words/typo.ts";
import type { Query } from "./query.ts";
import type { SearchHit } from "./result.ts";

/** A phrase that leads to codes. */
interface Phrase {
  readonly codes: readonly number[];
  readonly text: string;
  /** How much a match of this kind of phrase is worth. */
  readonly kind: number;
  readonly mass: number;
}

interface Index {
  readonly phrases: readonly Phrase[];
  /** Term to the phrases that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly speller: Speller;
  readonly unknown: number;
}

/** What a match is worth: a name above an old name above a symptom above a sentence about the code. */
const worth = { name: 1.5, alias: 1.3, symptom: 1.3, vendor: 1, line: 0.72 } as const;

/** A query has to be covered by this much of its weight, or nothing was found. */
const enough = 0.55;

/** A score from which the words alone decide. */
const certain = 1.05;

let index: Index | undefined;

/** Build the index now rather than at the first query. */
export function warmUp(): void {
  index ??= build();
}

/** What the words of a query lead to, best first; nothing when too few of them are known. */
export function byText({ text }: Query): { results: SearchHit[]; sure: boolean } {
  index ??= build();
  const { phrases, postings, weights, unknown } = index;
  const terms = termsOf(text);
  if (terms.size === 0) return { results: [], sure: false };

  let total = 0;
  const known: [term: string, weight: number][] = [];
  for (const [term, word] of terms) {
    const weight = weights.get(term);
    if (weight !== undefined) {
      known.push([term, weight]);
      total += weight;
      continue;
    }
    const fixed = index.speller.nearest(word);
    const fixedTerm = fixed === undefined ? undefined : concept(stem(fixed));
    const fixedWeight = fixedTerm === undefined ? undefined : weights.get(fixedTerm);
    if (fixed !== undefined && fixedTerm !== undefined && fixedWeight !== undefined) {
      known.push([fixedTerm, fixedWeight * 0.9]);
      total += fixedWeight;
    } else {
      total += unknown;
    }
  }

  const matched = new Map<number, number>();
  const covered = new Map<number, number>();
  for (const [term, weight] of known) {
    const codes = new Set<number>();
    for (const at of postings.get(term) ?? []) {
      matched.set(at, (matched.get(at) ?? 0) + weight);
      for (const code of phrases[at]?.codes ?? []) codes.add(code);
    }
    for (const code of codes) covered.set(code, (covered.get(code) ?? 0) + weight);
  }
  const best = new Map<number, { score: number; more: number; why: string }>();
  for (const [at, mass] of matched) {
    const phrase = phrases[at] as Phrase;
    const covers = mass / total;
    // Both sides count: how much of the query is explained, and how much of the phrase was meant.
    const score =
      phrase.kind * covers * (0.3 + 0.7 * covers) * (0.45 + 0.55 * Math.min(1, mass / phrase.mass));
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
  const results = ranked
    .filter((it) => it.score >= top * 0.35)
    .slice(0, 10)
    .map(({ code, why }) => ({ code, name: nameOf(code) ?? "", why }));
  return { results, sure: top >= certain };
}

/** The terms of a text, each with the word it came from. */
function termsOf(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const word of words(text)) {
    for (const part of /[-_./+]/.test(word) ? [word, ...word.split(/[-_./+]/)] : [word]) {
      if (
        part === "" ||
        isIdle(part) ||
        (part === word && /[-_./+]/.test(word) && !/^[a-z]+-[a-z]/.test(word))
      )
        continue;
      out.set(concept(stem(part)), part);
    }
  }
  // A compound that is not in the index must not weigh as an unknown word beside its own parts.
  for (const [term, word] of out) {
    if (/[-_./+]/.test(word) && index !== undefined && !index.weights.has(term)) out.delete(term);
  }
  return out;
}

function build(): Index {
  const drafts: { codes: readonly number[]; text: string; kind: number; terms: Set<string> }[] = [];
  const vocabulary = new Map<string, number>();
  const add = (codes: readonly number[], text: string, kind: number): void => {
    const terms = termsOf(text);
    if (terms.size === 0) return;
    for (const word of terms.values()) vocabulary.set(word, (vocabulary.get(word) ?? 0) + kind);
    drafts.push({ codes, text, kind, terms: new Set(terms.keys()) });
  };
  for (const it of statuses) phrasesOf(it, add);
  for (const { codes, say } of symptoms) for (const text of say) add(codes, text, worth.symptom);
  for (const { codes, asks } of asked) for (const text of asks) add(codes, text, worth.symptom);

  const postings = new Map<string, number[]>();
  drafts.forEach(({ terms }, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [at]);
      else list.push(at);
    }
  });
  const weights = new Map<string, number>();
  for (const [term, list] of postings) weights.set(term, Math.log(1 + drafts.length / list.length));
  const phrases = drafts.map(({ codes, text, kind, terms }) => {
    let mass = 0;
    for (const term of terms) mass += weights.get(term) ?? 0;
    return { codes, text, kind, mass };
  });
  return {
    phrases,
    postings,
    weights,
    speller: speller(vocabulary),
    unknown: Math.log(1 + drafts.length),
  };
}

function phrasesOf(
  it: Status,
  add: (codes: readonly number[], text: string, kind: number) => void,
): void {
  const code = [it.code];
  if (!it.name.startsWith("("))
    add(code, it.name, it.registration === "vendor" ? worth.alias : worth.name);
  for (const alias of it.aliases) add(code, alias.name, worth.alias);
  add(code, it.line, worth.line);
  if (it.by !== "IETF") add(code, `${it.by}: ${it.name}`, worth.vendor);
  for (const rival of rivalsOf(it.code)) {
    add(code, rival.name, worth.alias);
    add(code, `${rival.by}: ${rival.name}`, worth.vendor);
    add(code, rival.line, worth.line);
  }
}
