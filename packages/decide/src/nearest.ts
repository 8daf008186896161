/**
 * The word that a misspelt one most likely stands for: the same but for case, hyphens and underscores, or a few slips
 * away.
 *
 * @example nearest("e-tag", ["etag", "exists"]) // "etag"
 */
export function nearest<Word extends string>(
  typed: string,
  words: readonly Word[],
): Word | undefined {
  if (typed.length > 60) return undefined;
  const wanted = folded(typed);
  const limit = wanted.length > 5 ? 2 : 1;
  let best: Word | undefined;
  let least = limit + 1;
  for (const word of words) {
    const slips = distance(wanted, folded(word));
    if (slips < least) {
      best = word;
      least = slips;
    }
  }
  return best;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}

/** How many letters have to be added, taken away or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
