import type { Line } from "../doc.ts";
import { address, parts, wording } from "./inline.ts";
import type { Paint, Style } from "./paint.ts";
import { width } from "./width.ts";

interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/**
 * Which addresses of links are spelled out: all of them, those that the link's words do not already say (a section of an
 * RFC can be found by its number), or none.
 */
export type Spell = "all" | "needed" | "none";

/** What is never broken: pieces that stand together without a space. */
type Word = Piece[];

/**
 * Break a line between words so that it fits.
 *
 * A word that is longer than the line, such as an address, stays whole: it can still be copied.
 *
 * @param columns how many columns there are
 * @param paint how marked words are coloured
 * @param spell which addresses are spelled out, `needed` unless told
 * @returns at least one line
 */
export function wrap(line: Line, columns: number, paint: Paint, spell: Spell = "needed"): string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const word of words(line, spell)) {
    const size = word.reduce((sum, it) => sum + width(it.text), 0);
    if (used > 0 && used + 1 + size > columns) {
      lines.push(current);
      current = "";
      used = 0;
    }
    const painted = word
      .map((it) => (it.style === undefined ? it.text : paint(it.style, it.text)))
      .join("");
    current = used === 0 ? painted : `${current} ${painted}`;
    used += size + (used === 0 ? 0 : 1);
  }
  lines.push(current);
  return lines;
}

function words(line: Line, spell: Spell): Word[] {
  const found: Word[] = [];
  let open: Word | undefined;
  for (const piece of pieces(line, spell)) {
    for (const [index, text] of piece.text.split(" ").entries()) {
      if (index > 0) open = undefined;
      if (text === "") continue;
      if (open === undefined) {
        open = [];
        found.push(open);
      }
      open.push(piece.style === undefined ? { text } : { text, style: piece.style });
    }
  }
  return found;
}

function pieces(line: Line, spell: Spell): Piece[] {
  return parts(line).flatMap((part): Piece[] => {
    const text = wording(part);
    if (typeof part === "string") return [{ text }];
    if ("strong" in part) return [{ text, style: "strong" }];
    if ("code" in part) return [{ text, style: "code" }];
    const url = address(part.link);
    // Paths of this site are said in words; only an address elsewhere has to be spelled out to be of use.
    const said = url === undefined || !url.startsWith("http") || url === text;
    const spelled = spell === "all" || (spell === "needed" && !/^(?:RFC \d|\d+\.)/.test(text));
    if (said || !spelled) return [{ text }];
    return [{ text: `${text} ` }, { text: url, style: "link" }];
  });
}
