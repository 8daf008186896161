import { stem } from "../words/stem.ts";
import { concept } from "../words/synonyms.ts";
import { isIdle, words } from "../words/tokens.ts";

/**
 * The terms of a text, each with the word it came from: what its words mean, idle ones left out. A compound such as
 * `if-none-match` counts whole and by its parts.
 */
export function termsOf(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const word of words(text)) {
    if (!isCompound(word)) {
      // A letter by itself is the rest of something.
      if (!isIdle(word) && !/^[a-z]$/.test(word)) out.set(concept(stem(word)), word);
      continue;
    }
    // Field names and identifiers stay whole beside their parts; numbers and paths do not.
    if (/^[a-z]+-[a-z]/.test(word)) out.set(word, word);
    for (const part of word.split(/[-_./+]/)) {
      if (part !== "" && !isIdle(part)) out.set(concept(stem(part)), part);
    }
  }
  return out;
}

/** Whether a word is made of words. */
export function isCompound(word: string): boolean {
  return /[-_./+]/.test(word);
}
