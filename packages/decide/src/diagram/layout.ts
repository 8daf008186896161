import { phraseOf } from "@verdict/codes";
import type { Decision } from "../decision.ts";
import { type Drawing, isTheEnd, type Stage, stagesOf } from "../diagram.ts";
import { exitsWidth, sizes } from "./sizes.ts";
import { wrap } from "./wrap.ts";

/** A decision as a box, with its exits. */
export interface Box {
  readonly decision: Decision;
  /** Where it stands to the way of the request that is lit; `undefined` where none is. */
  readonly way: "on" | "end" | "off" | undefined;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly methods: readonly string[];
  /** What it answered to that request. */
  readonly answer: readonly string[];
  /** What would have led on, where it ended the walk. */
  readonly otherwise: readonly string[];
  readonly exits: readonly Exit[];
}

/** A status that a decision can end with. */
export interface Exit {
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its number; number and name where it is the end. */
  readonly lines: readonly string[];
  readonly isEnd: boolean;
}

/** A phase as a panel around its boxes. */
export interface Panel {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** Everything with its place. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly (readonly Panel[])[];
}

/** Find a place for everything, in so many columns at most. */
export function layOut(drawing: Drawing, columns: number): Layout {
  const stages = stagesOf(drawing).map((stage) => ({
    stage,
    height: panelOf(stage, drawing, 0, 0).height,
  }));
  const { margin, column, gap, over, step } = sizes;
  const split = inColumns(stages, columns);
  const top = split.length > 1 ? margin + over : margin;
  const placed = split.map((stagesHere, at) => {
    let y = top;
    return stagesHere.map(({ stage }) => {
      const panel = panelOf(stage, drawing, margin + at * (column + gap), y);
      y += panel.height + step;
      return panel;
    });
  });
  const bottoms = placed.map((panels) => {
    const last = panels.at(-1);
    return last === undefined ? top : last.y + last.height;
  });
  return {
    width: 2 * margin + placed.length * (column + gap) - gap,
    height: Math.max(...bottoms) + (split.length > 1 ? over : 0) + margin,
    columns: placed,
  };
}

interface Measured {
  readonly stage: Stage;
  readonly height: number;
}

/** Cut the stages into columns, in order, so that the highest is about as low as can be. */
function inColumns(stages: readonly Measured[], columns: number): readonly (readonly Measured[])[] {
  const total = stages.reduce((sum, it) => sum + it.height + sizes.step, 0);
  for (let most = Math.ceil(total / columns); ; most += 20) {
    const filled: Measured[][] = [[]];
    let height = 0;
    for (const it of stages) {
      height += it.height + sizes.step;
      if (height > most && filled.at(-1)?.length !== 0) {
        filled.push([]);
        height = it.height + sizes.step;
      }
      filled.at(-1)?.push(it);
    }
    if (filled.length <= columns || most > total) return filled;
  }
}

function panelOf(
  { phase, number, decisions }: Stage,
  drawing: Drawing,
  x: number,
  y: number,
): Panel {
  let below = y + sizes.heading;
  const boxes = decisions.map((decision) => {
    const { box, height } = boxOf(decision, drawing, x + sizes.padding, below);
    below += height + sizes.step;
    return box;
  });
  const height = below - sizes.step + sizes.padding - y;
  return { label: `${number} ${phase}`, x, y, height, boxes };
}

function boxOf(
  decision: Decision,
  drawing: Drawing,
  x: number,
  y: number,
): { readonly box: Box; readonly height: number } {
  const { text, small, bold, inset } = sizes;
  const inner = sizes.box - 2 * inset;
  const step = drawing.trail?.find((it) => it.decision === decision.id);
  const isEnd = decision.id === drawing.trail?.at(-1)?.decision;
  const lines = wrap(decision.question, text.size, inner);
  const methods =
    decision.methods === undefined || isForOne(drawing)
      ? []
      : wrap(decision.methods.join(", "), small.size, inner, 2);
  const answer = step === undefined ? [] : wrap(step.answer, small.size * bold, inner, 3);
  const otherwise = isEnd ? wrap(step?.otherwise ?? "", small.size, inner, 5) : [];
  const more = methods.length + answer.length + otherwise.length;
  const height = 2 * inset - 4 + lines.length * text.line + more * small.line;
  const exits = exitsOf(decision, isEnd, drawing, x + sizes.box + sizes.reach, y);
  const lowest = Math.max(y, ...exits.map((it) => it.y + it.height));
  const walked = isEnd ? "end" : step === undefined ? "off" : "on";
  const way = drawing.trail === undefined ? undefined : walked;
  return {
    box: { decision, way, x, y, height, lines, methods, answer, otherwise, exits },
    height: Math.max(height, lowest - y),
  };
}

/** Whether all that is drawn is for one method, which need not be told each time. */
function isForOne({ method, program }: Drawing): boolean {
  return method !== undefined || program !== undefined;
}

/** The end first, with its name; then the others, several in a row. */
function exitsOf(
  decision: Decision,
  isEnd: boolean,
  { status }: Drawing,
  x: number,
  y: number,
): readonly Exit[] {
  const { exit, small, bold } = sizes;
  const codes = [...decision.gives].sort((a, b) => a - b);
  const end = isEnd ? (codes.find((it) => isTheEnd(decision, it, status)) ?? status) : undefined;
  const exits: Exit[] = [];
  let top = y + 2;
  if (end !== undefined) {
    const lines = wrap(`${end} ${phraseOf(end) ?? ""}`, small.size * bold, exitsWidth - 12, 3);
    const height = lines.length * small.line + 8;
    exits.push({ code: end, x, y: top, width: exitsWidth, height, lines, isEnd: true });
    top += height + exit.gap;
  }
  for (const [at, code] of codes.filter((it) => it !== end).entries()) {
    exits.push({
      code,
      x: x + (at % exit.inRow) * (exit.width + exit.gap),
      y: top + Math.floor(at / exit.inRow) * (exit.height + exit.gap),
      width: exit.width,
      height: exit.height,
      lines: [String(code)],
      isEnd: false,
    });
  }
  return exits;
}
