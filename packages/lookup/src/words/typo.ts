/** A vocabulary that can find the nearest known word for a misspelt one, in microseconds. */
export interface Speller {
  /** The nearest known word, or `undefined` when none is near enough. */
  readonly nearest: (word: string) => string | undefined;
}

interface Entry {
  readonly word: string;
  readonly letters: number;
  readonly weight: number;
}

/**
 * Build a speller over known words. One slip is forgiven in words of four letters, two in words of seven and more; a
 * swap of neighbours is one slip.
 *
 * @param vocabulary words with their weights: the heavier wins between equally near ones
 */
export function speller(vocabulary: ReadonlyMap<string, number>): Speller {
  const byLength: Entry[][] = [];
  for (const [word, weight] of vocabulary) {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) continue;
    const bucket = byLength[word.length] ?? [];
    byLength[word.length] = bucket;
    bucket.push({ word, letters: lettersOf(word), weight });
  }
  return {
    nearest(word) {
      if (word.length < 4 || word.length > 30 || !/^[a-z]+$/.test(word)) return undefined;
      const slips = word.length >= 7 ? 2 : 1;
      const letters = lettersOf(word);
      let best: Entry | undefined;
      let bestDistance = slips + 1;
      for (let length = word.length - slips; length <= word.length + slips; length++) {
        for (const entry of byLength[length] ?? []) {
          // Hardly anybody slips on the first letter; words that differ there are mostly other words.
          const sameStart = entry.word[0] === word[0];
          if (!sameStart && word.length < 7) continue;
          // Each slip changes at most two letters of the set, so most words are out by counting bits.
          if (bits(entry.letters ^ letters) > slips * 2) continue;
          // Four letters leave room for a swap only: "gnoe" is gone, "love" is not "live".
          if (word.length === 4 && (entry.word.length !== 4 || entry.letters !== letters)) continue;
          const allowed = sameStart ? slips : 1;
          const d = distance(word, entry.word, allowed);
          if (d > allowed) continue;
          if (d < bestDistance || (d === bestDistance && better(entry, best))) {
            best = entry;
            bestDistance = d;
          }
        }
      }
      return best?.word;
    },
  };
}

function better(a: Entry, b: Entry | undefined): boolean {
  return b === undefined || a.weight > b.weight;
}

function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
  return set;
}

function bits(n: number): number {
  let count = 0;
  for (let rest = n >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Edits between two words, swaps of neighbours counted once; `limit + 1` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d = Math.min(d, (before[j - 2] ?? 0) + 1);
      }
      row[j] = d;
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
