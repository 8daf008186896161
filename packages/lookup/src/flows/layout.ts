import { widthOf, wrap } from "@verdict/decide";
import type { Exit, Flow, Rung } from "./flow.ts";
import { wordsOf } from "./named.ts";
import { pill, type Sizes, small, space, text } from "./sizes.ts";

/** Text on its place: the middle of its first line's foot, or its left edge. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A status on its place. */
export interface Pill {
  readonly code: number;
  /** Whether nothing of the diagram leads to it. */
  readonly isOther: boolean;
  readonly x: number;
  readonly y: number;
}

/** A way out on its place. */
export interface PlacedExit {
  readonly pills: readonly Pill[];
  readonly name: Words;
  readonly says: Words;
  readonly again: boolean;
  /** Where the line comes in, and where the way back begins. */
  readonly in: { readonly x: number; readonly y: number };
  readonly out: { readonly x: number; readonly y: number };
}

/** A question on its place. */
export interface PlacedRung {
  readonly rung: Rung;
  readonly y: number;
  readonly height: number;
  readonly question: Words;
  readonly below: Words;
  readonly exits: readonly PlacedExit[];
}

/** A stage on its place. */
export interface PlacedStage {
  readonly title: string;
  readonly y: number;
  readonly height: number;
  readonly rungs: readonly PlacedRung[];
}

/** Everything on its place. */
export interface Layout {
  readonly height: number;
  readonly start: Words & { readonly height: number };
  readonly end: Words & { readonly height: number };
  readonly stages: readonly PlacedStage[];
}

/** Find a place for everything. */
export function layOut(flow: Flow, sizes: Sizes): Layout {
  const start = terminal(flow.start, space.margin, sizes);
  let y = start.y + start.height + space.step;
  const stages = flow.stages.map((stage) => {
    const top = y;
    let next = top + space.heading;
    const rungs = stage.rungs.map((rung) => {
      const { placed, bottom } = place(rung, next, sizes);
      next = bottom + space.step;
      return placed;
    });
    const height = next - space.step + space.inset + 1 - top;
    y = top + height + space.step;
    return { title: stage.title, y: top, height, rungs };
  });
  const end = terminal(flow.end, y, sizes);
  return { height: end.y + end.height + space.margin, start, end, stages };
}

/** The first and the last box. */
function terminal(words: string, y: number, { box }: Sizes): Layout["start"] {
  const lines = wrap(words, text.size, box.width - 4 * space.inset);
  return { x: box.x + box.width / 2, y, lines, height: lines.length * text.line + 2 * space.inset };
}

function place(
  rung: Rung,
  y: number,
  sizes: Sizes,
): { readonly placed: PlacedRung; readonly bottom: number } {
  const { box, beside } = sizes;
  const room = box.width - 2 * space.inset;
  const question = wrap(rung.question, text.size, room, 5);
  const notes = [rung.cite, ...(rung.methods === undefined ? [] : [rung.methods.join(", ")])];
  const below = notes.flatMap((it) => wrap(it, small.size, room, 3));
  const x = box.x + space.inset;
  const height = 2 * space.inset + question.length * text.line + below.length * small.line - 2;
  const exits: PlacedExit[] = [];
  // A single way leaves in the middle of its box.
  const middle = rung.exits.length === 1 ? Math.max(0, (height - pill.height) / 2) : 0;
  let next = beside ? y + middle : y + height + space.between;
  for (const exit of rung.exits) {
    const placed = placeExit(exit, next, sizes);
    exits.push(placed.exit);
    next = placed.bottom + space.between;
  }
  return {
    placed: {
      rung,
      y,
      height,
      question: { x, y: y + space.inset + text.size - 1, lines: question },
      below: {
        x,
        y: y + space.inset + question.length * text.line + small.size - 1,
        lines: below,
      },
      exits,
    },
    bottom: Math.max(y + height, next - space.between),
  };
}

/** Codes in rows, and what is said beside a single one or below several. */
function placeExit(
  exit: Exit,
  y: number,
  { exit: { x, width } }: Sizes,
): { readonly exit: PlacedExit; readonly bottom: number } {
  const { again = false, others = [] } = exit;
  const codes = [...exit.codes, ...others];
  const { name, says } = wordsOf(exit);
  const each = pill.width + pill.gap;
  const inRow = Math.floor((width + pill.gap) / each);
  const pills = codes.map((code, at) => ({
    code,
    isOther: others.includes(code),
    x: x + (at % inRow) * each,
    y: y + Math.floor(at / inRow) * (pill.height + pill.gap),
  }));
  const rows = Math.ceil(codes.length / inRow);
  const isAlone = codes.length < 2;
  const left = x + (codes.length === 1 ? each + 3 : isAlone ? 4 : 0);
  const top = isAlone ? y : y + rows * (pill.height + pill.gap);
  const room = x + width - left;
  const names = name === undefined ? [] : wrap(name, text.size, room);
  const words = says === undefined ? [] : wrap(says, small.size, room, 6);
  const first = top + (names.length > 0 || !isAlone ? 0 : 3);
  const size = names.length * text.line + words.length * small.line;
  const [start = ""] = [...names, ...words];
  const end = widthOf(start, names.length > 0 ? text.size : small.size);
  const middle = y + pill.height / 2;
  return {
    exit: {
      pills,
      name: { x: left, y: first + text.size + 2, lines: names },
      says: { x: left, y: first + names.length * text.line + small.size, lines: words },
      again,
      in: { x: x - 3, y: middle },
      out: isAlone
        ? { x: Math.min(left + end + 6, x + width), y: middle }
        : { x: x + Math.min(codes.length, inRow) * each, y: middle },
    },
    bottom: Math.max(
      top + size + (isAlone ? 0 : 2),
      y + rows * (pill.height + pill.gap) - pill.gap,
    ),
  };
}
