// Control characters could drive a terminal; bidirectional and invisible ones could make a page read as what it is not.
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * The lines of a text, each safe to show as it is: its spaces are kept, a tab is two of them.
 *
 * @example cleanLines("a\r\n  b\u001b[31m") // ["a", "  b[31m"]
 */
export function cleanLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((it) => it.replaceAll("\t", "  ").replace(unsafe, ""));
}

/**
 * Text that is safe to show anywhere: every run of white space is one space, and control characters, bidirectional
 * overrides, invisible characters and lone surrogates are gone.
 *
 * @example clean("a\u001b[31mb\nc") // "a[31mb c"
 */
export function clean(text: string): string {
  return text.replace(/\s+/g, " ").replace(unsafe, "");
}
