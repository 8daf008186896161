import { classOf } from "@verdict/codes";
import { flowStyle } from "@verdict/decide";
import { escapeHtml } from "../render/escape.ts";
import type { Flow } from "./flow.ts";
import { type Layout, layOut, type PlacedExit, type PlacedRung, type Words } from "./layout.ts";
import { named } from "./named.ts";
import { pill, type Sizes, narrow as slim, small, space, text, wide } from "./sizes.ts";

/** How a drawing is put on a page. */
export interface FlowSvgOptions {
  /** For a desk, where what leaves a question stands beside it; for a phone unless told. */
  readonly isWide?: boolean;
  /** False where the page has the style in a stylesheet of its own. */
  readonly style?: boolean;
}

/**
 * A diagram as a picture. It needs no font, no script and no other file, follows light and dark, and says in its
 * description what it shows; the page has all of it in words.
 */
export function flowSvg(flow: Flow, { isWide = false, style = true }: FlowSvgOptions = {}): string {
  const sizes = isWide ? wide : slim;
  const layout = layOut(flow, sizes);
  const { width } = sizes;
  const { height, stages } = layout;
  const name = `flow-${flow.id}-${isWide ? "wide" : "narrow"}`;
  const rungs = stages.flatMap((it) => it.rungs);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="verdict-flow flow-of-${isWide ? 2 : 1}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="system-ui, sans-serif" font-size="${text.size}">`,
    `<title id="${name}-title">${escapeHtml(flow.title)}</title>`,
    `<desc id="${name}-desc">${escapeHtml(described(flow))}</desc>`,
    ...(style ? [`<style>${flowStyle}</style>`] : []),
    ...stages.map(
      (it) =>
        `<rect class="flow-panel" x="0" y="${it.y}" width="${sizes.back - 9}" height="${it.height}" rx="10" fill="none"/><text class="flow-heading" x="${sizes.spine + 16}" y="${it.y + 21}">${escapeHtml(it.title)}</text>`,
    ),
    ...spine(layout, sizes),
    ...back(layout, sizes),
    terminal(layout.start, sizes),
    ...rungs.map((it) => drawRung(it, sizes)),
    terminal(layout.end, sizes),
    "</svg>",
  ].join("\n")}\n`;
}

/** What is to be seen, for who does not see it. */
function described({ start, stages, end }: Flow): string {
  const rungs = stages.flatMap((it) => it.rungs);
  const ways = rungs
    .filter((it) => it.exits.length > 0)
    .map(
      ({ question, exits }) => `${question} ${exits.map((it) => it.codes.join(", ")).join("; ")}`,
    );
  return `From “${start}” down to “${end}”, a question in each box and beside it what leaves: ${ways.join(". ")}. The list below the picture has all of it in words.`;
}

function terminal({ x, y, lines, height }: Layout["start"], { box }: Sizes): string {
  const words = { x, y: y + space.inset + text.size, lines };
  return `<g class="flow-box"><rect x="${box.x}" y="${y}" width="${box.width}" height="${height}" rx="${Math.min(height / 2, 19)}" fill="none" stroke="currentColor"/>${write(words, "flow-heading", text, "middle")}</g>`;
}

function drawRung({ rung, y, height, question, below, exits }: PlacedRung, sizes: Sizes): string {
  const { box } = sizes;
  return [
    `<g class="flow-box"><title>${escapeHtml(`${rung.id} (${rung.cite})`)}</title>`,
    ...exits.map((it) => branch(it, y + height / 2, sizes)),
    `<rect x="${box.x}" y="${y}" width="${box.width}" height="${height}" rx="6" fill="none" stroke="currentColor"/>`,
    write(question, "", text),
    write(below, "flow-small", small),
    "</g>",
    ...exits.map(drawExit),
  ].join("");
}

/** From the box, or from the way down, to what leaves. */
function branch(
  { in: { x, y } }: PlacedExit,
  from: number,
  { beside, box, branch: at }: Sizes,
): string {
  const way = beside ? `M${box.x + box.width} ${from}H${at}V${y}H${x}` : `M${at} ${y}H${x}`;
  return `<path class="flow-way" d="${way}" fill="none" stroke="currentColor"/><path class="flow-tip" d="M${x} ${y}l-7 -4v8z"/>`;
}

function drawExit({ pills, name, says }: PlacedExit): string {
  return [
    ...pills.map(({ code, isOther, x, y }) => {
      const kind = isOther ? "flow-box flow-off" : `flow-exit flow-${classOf(code)?.id ?? ""}`;
      return `<g class="${kind}"><title>${escapeHtml(named(code))}</title><rect x="${x}" y="${y}" width="${pill.width}" height="${pill.height}" rx="${pill.height / 2}" fill="none" stroke="currentColor"/><text x="${x + pill.width / 2}" y="${y + 15.5}" font-size="${small.size}" text-anchor="middle">${code}</text></g>`;
    }),
    write(name, "", text),
    write(says, "flow-small", small),
  ].join("");
}

function write(
  { x, y, lines }: Words,
  kind: string,
  { size, line }: { readonly size: number; readonly line: number },
  anchor?: "middle",
): string {
  const attributes = `${kind === "" ? "" : ` class="${kind}"`}${anchor === undefined ? "" : ` text-anchor="${anchor}"`} font-size="${size}"`;
  return lines
    .map((it, at) => `<text${attributes} x="${x}" y="${y + at * line}">${escapeHtml(it)}</text>`)
    .join("");
}

/** The way down, from each box to the next. */
function spine({ start, stages, end }: Layout, { spine: x }: Sizes): string[] {
  const boxes = [start, ...stages.flatMap((it) => it.rungs), end];
  return boxes.slice(1).map((to, at) => {
    const from = boxes[at] as (typeof boxes)[number];
    return `<path class="flow-way" d="M${x} ${from.y + from.height}V${to.y - 1}" fill="none" stroke="currentColor"/><path class="flow-tip" d="M${x} ${to.y - 1}l-4 -7h8z"/>`;
  });
}

/** The way back to the start, which all share that lead there. */
function back({ start, stages }: Layout, { back: x, box }: Sizes): string[] {
  const exits = stages.flatMap((it) => it.rungs).flatMap((it) => it.exits);
  const again = exits.filter((it) => it.again);
  const last = again.at(-1);
  if (last === undefined) return [];
  const top = start.y + start.height / 2;
  const edge = box.x + box.width + 1;
  return [
    ...again.map(
      ({ out }) =>
        `<path class="flow-way" d="M${out.x} ${out.y}H${x}" fill="none" stroke="currentColor" stroke-dasharray="2 3"/>`,
    ),
    `<path class="flow-way" d="M${x} ${last.out.y}V${top}H${edge}" fill="none" stroke="currentColor"/><path class="flow-tip" d="M${edge} ${top}l7 -4v8z"/>`,
  ];
}
