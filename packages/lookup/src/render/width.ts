const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const mark = /\p{M}/u;

/**
 * How many columns of a terminal a text takes: two for an East Asian wide character or an emoji, none for a mark that
 * combines with the character before it.
 *
 * @example width("日本") // 4
 */
export function width(text: string): number {
  // Nearly everything is ASCII, where a character is a column.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (mark.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
