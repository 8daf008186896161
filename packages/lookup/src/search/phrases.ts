import { type Status, statuses } from "@verdict/codes";
import { rivalsOf } from "@verdict/codes/texts";
import { asked } from "../data/questions/index.ts";
import { symptoms } from "../data/symptoms/index.ts";

/** A phrase that leads to codes. */
export interface Phrase {
  readonly codes: readonly number[];
  readonly text: string;
  /** How much a match of this kind of phrase is worth. */
  readonly kind: number;
  /** Which of two phrases with the same words is meant: a registered name (0), what people say (1), the rest (2). */
  readonly rank: number;
}

/** What a match is worth: a name above an old name above a symptom above a sentence about the code. */
const worth = { name: 1.5, alias: 1.3, symptom: 1.3, vendor: 1, line: 0.72 } as const;

/** Every phrase, always in the same order: names, old names, sentences, symptoms, questions. */
export function phrases(): Phrase[] {
  const out: Phrase[] = [];
  for (const it of statuses) out.push(...phrasesOf(it));
  for (const { codes, say } of symptoms) {
    for (const text of say) out.push({ codes, text, kind: worth.symptom, rank: 1 });
  }
  for (const { codes, asks } of asked) {
    for (const text of asks) out.push({ codes, text, kind: worth.symptom, rank: 1 });
  }
  return out;
}

function phrasesOf(it: Status): Phrase[] {
  const codes = [it.code];
  const out: Phrase[] = [];
  const add = (text: string, kind: number): void => {
    out.push({ codes, text, kind, rank: kind === worth.name ? 0 : 2 });
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
