import { stem } from "./stem.ts";
import { concept } from "./synonyms.ts";
import { isIdle, words } from "./tokens.ts";

/**
 * What a description looks like to the chooser: its stems, what they mean, and which stand together, each with its
 * weight. Numbers and idle words are left out.
 *
 * @example [...features("Token expired").keys()] // ["token", "=token", "expir", "=expir", "token expir"]
 */
export function features(text: string): Map<string, number> {
  const out = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    if (!((out.get(key) ?? 0) >= weight)) out.set(key, weight);
  };
  let before: string | undefined;
  let beforeThat: string | undefined;
  for (const word of words(text)) {
    if (isIdle(word) || /^\d+$/.test(word)) continue;
    const compound = /[-_./+]/.test(word);
    // A field name or identifier counts whole and by its parts.
    if (compound) add(`!${word}`, 1);
    const parts = compound
      ? word.split(/[-_./+]/).filter((it) => it !== "" && !isIdle(it))
      : [word];
    for (const part of parts) {
      const stemmed = stem(part);
      const meant = concept(stemmed);
      add(stemmed, 1);
      add(`=${meant}`, meant === stemmed ? 0.5 : 1);
      if (before !== undefined) add(`${before} ${meant}`, 1);
      if (beforeThat !== undefined) add(`${beforeThat} ${meant}`, 0.7);
      beforeThat = before;
      before = meant;
    }
  }
  return out;
}
