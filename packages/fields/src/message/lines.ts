/**
 * Lines, which end with CRLF; a lone LF is recognized too, as RFC 9112 2.2 allows, and reported.
 */

/** One line. */
export interface Line {
  readonly text: string;
  /** Offset of the first byte. */
  readonly start: number;
  /** Offset just after the last byte, before the line ending. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** What ended it; empty at the end of the input. */
  readonly ending: "\r\n" | "\n" | "";
}

/** Gives the line that starts at an offset, `undefined` where there is no more. */
export type ReadLine = (at: number) => Line | undefined;

/**
 * A reader of all lines of a text.
 *
 * @example
 * linesOf("a\r\nb")(0); // { text: "a", start: 0, end: 1, next: 3, ending: "\r\n" }
 */
export function linesOf(text: string): ReadLine {
  return (at) => {
    if (at >= text.length) return undefined;
    const feed = text.indexOf("\n", at);
    if (feed === -1) {
      return { text: text.slice(at), start: at, end: text.length, next: text.length, ending: "" };
    }
    const crlf = feed > at && text.charAt(feed - 1) === "\r";
    const end = crlf ? feed - 1 : feed;
    const ending = crlf ? "\r\n" : "\n";
    return { text: text.slice(at, end), start: at, end, next: feed + 1, ending };
  };
}
