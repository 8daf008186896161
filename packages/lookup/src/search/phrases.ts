import { type Status, statuses } from "@verdict/codes";
import { rivalsOf } from "@verdict/codes/texts";
import { asked } from "../data/questions/index.ts";
import { symptoms } from "../data/symptoms/index.ts";
import type { Phrase, SearchTerms } from "./index.ts";
import { termsOf } from "./terms.ts";

/** What a match is worth: a name above an old name above a symptom above a sentence about the code. */
const worth = { name: 1.5, alias: 1.3, symptom: 1.3, vendor: 1, line: 0.72 } as const;

/** Work the terms of every phrase out; `npm run generate` writes the outcome down. */
export function toSearchTerms(): SearchTerms {
  const ids = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  const lines = phrases().map(({ codes, text, worth, rank }) => {
    const places: string[] = [];
    for (const [term, word] of termsOf(text)) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      places.push(id.toString(36));
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + worth);
    }
    return [places.join(" "), codes.join(","), worth, rank, text].join("\t");
  });
  return {
    terms: [...ids.keys()].join(" "),
    phrases: lines.join("\n"),
    vocabulary: [...vocabulary].map(([word, weight]) => `${word} ${weight.toFixed(1)}`).join(" "),
  };
}

/** Every phrase by its rank: registered names (0), what people say (1), the rest (2). */
function phrases(): Phrase[] {
  const out: Phrase[] = [];
  for (const it of statuses) out.push(...phrasesOf(it));
  for (const { codes, say } of symptoms) {
    for (const text of say) out.push({ codes, text, worth: worth.symptom, rank: 1 });
  }
  for (const { codes, asks } of asked) {
    for (const text of asks) out.push({ codes, text, worth: worth.symptom, rank: 1 });
  }
  return out.sort((a, b) => a.rank - b.rank);
}

function phrasesOf(it: Status): Phrase[] {
  const codes = [it.code];
  const out: Phrase[] = [];
  const add = (text: string, its: number): void => {
    out.push({ codes, text, worth: its, rank: its === worth.name ? 0 : 2 });
  };
  if (!it.name.startsWith("(")) {
    add(it.name, it.registration === "vendor" ? worth.alias : worth.name);
  }
  for (const alias of it.aliases) add(alias.name, worth.alias);
  add(it.line, worth.line);
  if (it.by !== "IETF") add(`${it.by}: ${it.name}`, worth.vendor);
  for (const rival of rivalsOf(it.code)) {
    add(rival.name, worth.alias);
    add(`${rival.by}: ${rival.name}`, worth.vendor);
    add(rival.line, worth.line);
  }
  return out;
}
