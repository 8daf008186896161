/** What content negotiation does with qualities, whatever it negotiates (RFC 9110 12.4). */

/**
 * The items of a quality above 0, best first; equals stay in their order, which is the server's
 * preference (RFC 9110 12.4.2, 12.5).
 *
 * @example
 * rank(["a", "b", "c"], (item) => (item === "b" ? 1 : item === "c" ? 0 : 0.5)); // ["b", "a"]
 */
export function rank<T>(items: readonly T[], quality: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, quality: quality(item) }))
    .filter((scored) => scored.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((scored) => scored.item);
}
