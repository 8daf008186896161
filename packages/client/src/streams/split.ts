/** Cuts text into lines, wherever the pieces of it end. */
export class Splitter {
  /** What came after the last end of a line. */
  rest = "";
  readonly #isEvents: boolean;
  readonly #longest: number;
  #isAfterReturn = false;

  /**
   * @param isEvents whether CR alone ends a line too, as in streams of events; else LF does, and a CR before it is left out
   * @param longest most characters of a line
   */
  constructor(isEvents: boolean, longest: number) {
    this.#isEvents = isEvents;
    this.#longest = longest;
  }

  /**
   * The lines that end in a piece of text, which is not empty.
   *
   * @throws {RangeError} for a line that is too long
   */
  push(piece: string): string[] {
    const lines: string[] = [];
    // What ends with CR has ended; a LF that comes with the next piece is part of the same end.
    let from = this.#isAfterReturn && piece[0] === "\n" ? 1 : 0;
    this.#isAfterReturn = this.#isEvents && piece.endsWith("\r");
    for (const end of piece.matchAll(this.#isEvents ? /\r\n?|\n/g : /\n/g)) {
      if (end.index < from) continue;
      const line = this.#checked(this.rest + piece.slice(from, end.index));
      this.rest = "";
      from = end.index + end[0].length;
      lines.push(this.#isEvents || !line.endsWith("\r") ? line : line.slice(0, -1));
    }
    this.rest = this.#checked(this.rest + piece.slice(from));
    return lines;
  }

  #checked(line: string): string {
    if (line.length > this.#longest) throw new RangeError(`More than ${this.#longest} characters.`);
    return line;
  }
}
