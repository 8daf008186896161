/**
 * Spaces, where structured fields allow nothing else: tabs count only around the commas of lists
 * and dictionaries (RFC 9651 4.2).
 */

const SPACE = 0x20;

/**
 * The index of the first character at or after `at` that is not a space.
 *
 * @example
 * skipSpaces(";  a", 1); // 3
 */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end;
}
