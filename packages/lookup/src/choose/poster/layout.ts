import { wrap } from "@verdict/decide";
import { questions } from "../tree-data.ts";

/** The sheet and what stands on it, in its own units: as wide and high as A3 on its side, a tenth of a millimetre each. */
export const sheet = { width: 4200, height: 2970, margin: 60, top: 170, gap: 30 } as const;

/** Texts: their size, and how far it is from one line to the next. */
export const text = { size: 25, line: 30 } as const;

/** What an answer ends with: a status, or the number of a question. */
export const pill = { width: 60, height: 31 } as const;

/** Within a card. */
const inset = 14;
const space = 6;

/** An answer on its place. */
export interface PlacedAnswer {
  readonly y: number;
  readonly lines: readonly string[];
  /** The status it ends with, or else the number of the question it leads to. */
  readonly code?: number;
  readonly next?: number;
}

/** A question on its place, with its number on the sheet. */
export interface Card {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly answers: readonly PlacedAnswer[];
}

/** Where the texts of a card begin. */
export const indent: number = inset;

/**
 * All questions as cards from the first on, in as few columns as they fit into.
 */
export function layOut(): readonly Card[] {
  for (let columns = 4; columns < 9; columns++) {
    const cards = inColumns(columns);
    if (cards !== undefined) return cards;
  }
  throw new Error("The tree does not fit on one sheet.");
}

/** Nothing where there is too little room. */
function inColumns(columns: number): readonly Card[] | undefined {
  const { width, height, margin, top, gap } = sheet;
  const each = (width - 2 * margin - (columns - 1) * gap) / columns;
  const room = height - margin - top;
  const cards = numbered().map((it) => card(it, each));
  const placed: (readonly Card[])[] = [[]];
  let used = 0;
  for (const it of cards) {
    if (used > 0 && used + it.height > room) {
      placed.push([]);
      used = 0;
    }
    placed[placed.length - 1] = [...(placed.at(-1) ?? []), it];
    used += it.height + gap / 2;
  }
  if (placed.length > columns) return undefined;
  return placed.flatMap((column, at) => {
    let y: number = top;
    return column.map((it) => {
      const here = { ...it, x: margin + at * (each + gap), y };
      y += it.height + gap / 2;
      return here;
    });
  });
}

type Numbered = readonly [id: string, number: number];

/** The questions in the order of the sheet. */
function numbered(): readonly Numbered[] {
  return Object.keys(questions).map((id, at) => [id, at + 1]);
}

function card([id, number]: Numbered, width: number): Card {
  const { text: asked = "", answers = [] } = questions[id] ?? {};
  const numbers = new Map(numbered());
  const room = width - 2 * inset;
  // Bold letters are wider.
  const lines = wrap(asked, text.size * 1.12, room - pill.width - inset);
  let y = inset + Math.max(pill.height, lines.length * text.line) + space;
  const placed = answers.map(({ text: words, leaf, to }): PlacedAnswer => {
    const here = wrap(words, text.size, room - pill.width - inset);
    const top = y;
    y += Math.max(pill.height, here.length * text.line) + space;
    return {
      y: top,
      lines: here,
      ...(leaf === undefined ? { next: numbers.get(to) ?? 0 } : { code: leaf.code }),
    };
  });
  return { number, x: 0, y: 0, width, height: y + inset - space, lines, answers: placed };
}
