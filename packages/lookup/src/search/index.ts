import { searchTerms } from "../generated/search-terms.ts";
import { type Speller, speller } from "../words/typo.ts";

/**
 * What `npm run generate` writes down, so that a process can search at once: every phrase with its terms. Text, since
 * an engine reads a long string much sooner than the same in objects.
 */
export interface SearchTerms {
  /** Every term, separated by spaces. */
  readonly terms: string;
  /** One line a phrase, in columns: the places of its terms in base 36, its codes, its worth, its rank, its text. */
  readonly phrases: string;
  /** Words as people write them, each with its weight: `token 3.9 expired 2.6`. */
  readonly vocabulary: string;
}

/** A phrase that leads to codes. */
export interface Phrase {
  readonly codes: readonly number[];
  readonly text: string;
  /** How much a match of this kind of phrase is worth. */
  readonly worth: number;
  /** Which of two phrases with the same words is meant: the lower one. */
  readonly rank: number;
}

/** The index that {@link byText} asks. */
export interface Index {
  /** How many phrases there are. */
  readonly size: number;
  readonly phraseAt: (at: number) => Phrase;
  /** The weight of all terms of a phrase. */
  readonly masses: Float64Array;
  /** Term to the phrases that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a term tells: the rarer, the more. */
  readonly weights: ReadonlyMap<string, number>;
  readonly speller: Speller;
  /** What a word weighs that no phrase holds. */
  readonly unknown: number;
  /** The phrase that stands here word for word, in lower case. */
  readonly exact: (text: string) => Phrase | undefined;
}

let index: Index | undefined;

/** The index, built at the first call. */
export function theIndex(): Index {
  index ??= build();
  return index;
}

function build(): Index {
  const lines = searchTerms.phrases.split("\n");
  const terms = searchTerms.terms.split(" ");
  const lists: number[][] = terms.map(() => []);
  lines.forEach((line, at) => {
    readTerms(line, (term) => lists[term]?.push(at));
  });
  const postings = new Map<string, readonly number[]>();
  const weights = new Map<string, number>();
  const masses = new Float64Array(lines.length);
  terms.forEach((term, i) => {
    const list = lists[i] ?? [];
    const weight = Math.log(1 + lines.length / list.length);
    postings.set(term, list);
    weights.set(term, weight);
    for (const at of list) masses[at] = (masses[at] ?? 0) + weight;
  });
  // Phrases are read when they match, and few do; most queries hold no misspelt word.
  const read: Phrase[] = [];
  const phraseAt = (at: number): Phrase => {
    read[at] ??= phraseOf(lines[at] ?? "");
    return read[at];
  };
  let words: Speller | undefined;
  let texts: Map<string, number> | undefined;
  return {
    size: lines.length,
    phraseAt,
    masses,
    postings,
    weights,
    speller: {
      nearest: (word) => {
        words ??= spellerOf(searchTerms.vocabulary);
        return words.nearest(word);
      },
    },
    unknown: Math.log(1 + lines.length),
    exact: (text) => {
      texts ??= textsOf(lines);
      const at = texts.get(text);
      return at === undefined ? undefined : phraseAt(at);
    },
  };
}

const tab = 9;
const space = 32;

/** The numbers in base 36 of the first column, without making a string of each. */
function readTerms(line: string, each: (term: number) => void): void {
  let term = -1;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === tab || code === space) {
      if (term >= 0) each(term);
      if (code === tab) return;
      term = -1;
    } else {
      term = Math.max(term, 0) * 36 + (code < 58 ? code - 48 : code - 87);
    }
  }
}

function phraseOf(line: string): Phrase {
  const [, codes = "", worth = "", rank = "", text = ""] = line.split("\t");
  return { codes: codes.split(",").map(Number), worth: Number(worth), rank: Number(rank), text };
}

/** Every text in lower case; lines stand in the order of their ranks, so the first of equals is the one meant. */
function textsOf(lines: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  lines.forEach((line, at) => {
    const text = line.slice(line.lastIndexOf("\t") + 1).toLowerCase();
    if (!out.has(text)) out.set(text, at);
  });
  return out;
}

function spellerOf(vocabulary: string): Speller {
  const words = vocabulary.split(" ");
  const weights = new Map<string, number>();
  for (let i = 0; i < words.length; i += 2) weights.set(words[i] ?? "", Number(words[i + 1]));
  return speller(weights);
}
