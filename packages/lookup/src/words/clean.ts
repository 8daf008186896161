/** The longest query that is looked at, in characters; the rest cannot change what was asked. */
export const longestQuery = 1000;

/**
 * A query as it may be shown and searched: without control characters (C0, C1), without marks that reorder text on a
 * screen, white space folded, cut to a length that nobody types.
 *
 * @example clean("\u001b[31mnot  found") // "[31mnot found"
 */
export function clean(text: string, longest: number = longestQuery): string {
  // Cut first: nothing after this may cost more for a longer query.
  return text
    .slice(0, longest)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .trim();
}
