/** Widths of characters in a sans-serif font, in parts of its size; a little too wide rather than too narrow. */
const narrow = /[ .,:;!'|()[\]/iljtfIr-]/;
const wide = /[mwMW@%]/;

/** How wide a text is, by and large: nobody can measure it where there is no screen. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const char of text) {
    if (narrow.test(char)) width += 0.38;
    else if (wide.test(char)) width += 0.9;
    else width += /[A-Z]/.test(char) ? 0.7 : /[ -~]/.test(char) ? 0.6 : 1;
  }
  return width * size;
}

/** A text in lines of a width, broken between words, at most so many; what does not fit ends in an ellipsis. */
export function wrap(text: string, size: number, width: number, most = 4): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((it) => it !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most).map((it) => cut(it, size, width));
  if (lines.length > most) kept[most - 1] = cut(`${kept[most - 1]} …`, size, width);
  return kept;
}

/** A line that is not wider than that. */
function cut(line: string, size: number, width: number): string {
  if (widthOf(line, size) <= width) return line;
  let short = line.replace(/ ?…$/, "");
  while (short !== "" && widthOf(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
