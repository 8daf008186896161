import { clean as safe } from "../render/clean.ts";

/** The longest query that is looked at, in characters; the rest cannot change what was asked. */
export const longestQuery = 1000;

/**
 * A query as it may be searched and shown: safe to print, white space folded, cut to a length that nobody types.
 *
 * @example clean("\u001b[31mnot  found ") // "[31mnot found"
 */
export function clean(text: string, longest: number = longestQuery): string {
  // Cut first: nothing after this may cost more for a longer query.
  return safe(text.slice(0, longest)).trim();
}
