import { searchTerms } from "../generated/search-terms.ts";
import { type Speller, speller } from "../words/typo.ts";
import { type Phrase, phrases } from "./phrases.ts";
import { termsOf } from "./terms.ts";

/** What is written down ahead of time, so that a process can search at once: the terms of every phrase. */
export interface SearchTerms {
  /** Every term, separated by spaces. */
  readonly terms: string;
  /** One line a phrase: the places of its terms, in base 36. */
  readonly phrases: string;
  /** Words as people write them, each with its weight: `token 3.9 expired 2.6`. */
  readonly vocabulary: string;
}

/** A phrase with the weight of all its terms. */
export interface Weighed extends Phrase {
  readonly mass: number;
}

/** The index that {@link byText} asks. */
export interface Index {
  readonly phrases: readonly Weighed[];
  /** Term to the phrases that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a term tells: the rarer, the more. */
  readonly weights: ReadonlyMap<string, number>;
  readonly speller: Speller;
  /** What a word weighs that no phrase holds. */
  readonly unknown: number;
  /** The phrase that stands here word for word; of several the first by rank: names, symptoms, vendors' names. */
  readonly exact: ReadonlyMap<string, Phrase>;
}

let index: Index | undefined;

/** The index, built at the first call. */
export function theIndex(): Index {
  index ??= build();
  return index;
}

/** Work the terms out from the phrases; `npm run generate` writes the outcome down. */
export function toSearchTerms(): SearchTerms {
  const ids = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  const lines = phrases().map(({ text, kind }) => {
    const places: string[] = [];
    for (const [term, word] of termsOf(text)) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      places.push(id.toString(36));
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + kind);
    }
    return places.join(" ");
  });
  return {
    terms: [...ids.keys()].join(" "),
    phrases: lines.join("\n"),
    vocabulary: [...vocabulary].map(([word, weight]) => `${word} ${weight.toFixed(1)}`).join(" "),
  };
}

function build(): Index {
  const all = phrases();
  let written: SearchTerms = searchTerms;
  let lines = written.phrases.split("\n");
  if (lines.length !== all.length) {
    // Somebody is editing phrases and has not generated yet: slower, and right.
    written = toSearchTerms();
    lines = written.phrases.split("\n");
  }
  const terms = written.terms.split(" ");
  const lists: number[][] = terms.map(() => []);
  const held = lines.map((line) =>
    line === "" ? [] : line.split(" ").map((it) => Number.parseInt(it, 36)),
  );
  held.forEach((places, at) => {
    for (const place of places) lists[place]?.push(at);
  });
  const weight = lists.map((list) => Math.log(1 + all.length / list.length));
  const postings = new Map<string, readonly number[]>();
  const weights = new Map<string, number>();
  terms.forEach((term, i) => {
    postings.set(term, lists[i] ?? []);
    weights.set(term, weight[i] ?? 0);
  });
  const words = written.vocabulary.split(" ");
  const vocabulary = new Map<string, number>();
  for (let i = 0; i < words.length; i += 2) vocabulary.set(words[i] ?? "", Number(words[i + 1]));
  return {
    phrases: all.map((it, at) => ({
      ...it,
      mass: (held[at] ?? []).reduce((sum, place) => sum + (weight[place] ?? 0), 0),
    })),
    postings,
    weights,
    speller: speller(vocabulary),
    unknown: Math.log(1 + all.length),
    exact: exactly(all),
  };
}

function exactly(all: readonly Phrase[]): Map<string, Phrase> {
  const out = new Map<string, Phrase>();
  for (const phrase of all) {
    const text = phrase.text.toLowerCase();
    const before = out.get(text);
    if (before === undefined || phrase.rank < before.rank) out.set(text, phrase);
  }
  return out;
}
