import { classOf, phraseOf } from "@verdict/codes";
import type { Drawing } from "../diagram.ts";
import { type Box, type Exit, type Layout, layOut, type Panel } from "./layout.ts";
import { sizes } from "./sizes.ts";
import { flowStyle } from "./style.ts";
import { escaped } from "./xml.ts";

/** How the drawing is put on a page. */
export interface SvgOptions {
  /** How many columns the phases stand in: 1 for a phone, 3 for a desk. */
  readonly columns?: 1 | 2 | 3;
  /** False where the page has {@link flowStyle} in a stylesheet of its own. */
  readonly style?: boolean;
  /** What the ids of its title and description begin with; another one for each drawing on a page. */
  readonly id?: string;
  /** What it shows, in a few words. */
  readonly title?: string;
}

/**
 * The decisions in their order as a picture: phases as panels, statuses as the exits beside each decision, the way of one
 * request lit, with what was answered. It needs no font, no script and no other file, follows light and dark, and says in
 * its description what it shows; `outline` has all of it as text.
 *
 * @example svg({ method: "GET", trail, status }) // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function svg(drawing: Drawing = {}, options: SvgOptions = {}): string {
  const { columns = 1, style = true, id = "verdict-flow", title = titleOf(drawing) } = options;
  const layout = layOut(drawing, columns);
  const { width, height } = layout;
  const panels = layout.columns.flat();
  const name = escaped(id);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="verdict-flow flow-of-${layout.columns.length}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="system-ui, sans-serif" font-size="${sizes.text.size}">`,
    `<title id="${name}-title">${escaped(title)}</title>`,
    `<desc id="${name}-desc">${escaped(described(drawing, layout))}</desc>`,
    ...(style ? [`<style>${flowStyle}</style>`] : []),
    ...panels.map(drawPanel),
    ...ways(layout),
    ...panels.flatMap((it) => it.boxes.map(drawBox)),
    "</svg>",
  ].join("\n")}\n`;
}

function titleOf({ method, program, status }: Drawing): string {
  const of = method ?? program?.method;
  const what = of === undefined ? "How a status is decided" : `How ${of} is decided`;
  return status === undefined ? what : `${what}: ${named(status)}`;
}

/** What is to be seen, for who does not see it. */
function described({ trail, status }: Drawing, { columns }: Layout): string {
  const panels = columns.flat();
  const boxes = panels.flatMap((it) => it.boxes);
  const what = `${counted(boxes.length, "decision")} in ${counted(panels.length, "phase")}, one below the other, each with the statuses that it can end with.`;
  if (trail === undefined) return what;
  const way = trail.map((it) => `${it.decision}: ${it.answer}`).join("; ");
  const end = status === undefined ? "" : `; it ends with ${named(status)}`;
  return `${what} The way of one request is lit. ${way}${end}.`;
}

function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}

function named(code: number): string {
  return `${code} ${phraseOf(code) ?? ""}`.trim();
}

function drawPanel({ label, x, y, height }: Panel): string {
  return [
    `<rect class="flow-panel" x="${x}" y="${y}" width="${sizes.column}" height="${height}" rx="10" fill="none" stroke="none"/>`,
    `<text class="flow-heading" x="${x + sizes.padding}" y="${y + 22}">${escaped(label)}</text>`,
  ].join("");
}

function drawBox(box: Box): string {
  const { decision, way, x, y, height, lines, methods, answer, otherwise, exits } = box;
  const { text, small, inset } = sizes;
  let line = y + inset - 6;
  const write = (of: readonly string[], kind: string, by: typeof text | typeof small): string =>
    of
      .map((it) => {
        line += by.line;
        const attributes = `${kind === "" ? "" : ` class="${kind}"`} x="${x + inset}" y="${line}"`;
        return `<text${attributes} font-size="${by.size}">${escaped(it)}</text>`;
      })
      .join("");
  const content = [
    write(lines, "", text),
    write(methods, "flow-small", small),
    write(answer, "flow-answer", small),
    write(otherwise, "flow-small", small),
  ].join("");
  return [
    `<g class="flow-box${way === undefined ? "" : ` flow-${way}`}">`,
    `<title>${escaped(`${decision.id} (${decision.cite})`)}</title>`,
    reach(box),
    `<rect x="${x}" y="${y}" width="${sizes.box}" height="${height}" rx="6" fill="none" stroke="currentColor"/>`,
    content,
    ...exits.map(drawExit),
    "</g>",
  ].join("");
}

/** The line from a box to its first exit. */
function reach({ x, exits: [first] }: Box): string {
  if (first === undefined) return "";
  const lit = first.isEnd ? " flow-lit" : "";
  const d = `M${x + sizes.box} ${first.y + first.height / 2}H${first.x}`;
  return `<path class="flow-way${lit}" d="${d}" fill="none" stroke="currentColor"/>`;
}

function drawExit({ code, x, y, width, height, lines, isEnd }: Exit): string {
  const { small } = sizes;
  const kind = `flow-exit flow-${classOf(code)?.id ?? ""}${isEnd ? " flow-lit" : ""}`;
  const first = y + height / 2 - ((lines.length - 1) * small.line) / 2 + 4;
  const text = lines.map(
    (it, at) =>
      `<text x="${x + width / 2}" y="${first + at * small.line}" font-size="${small.size}" text-anchor="middle">${escaped(it)}</text>`,
  );
  const radius = Math.min(11, height / 2);
  return `<g class="${kind}"><title>${escaped(named(code))}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="none" stroke="currentColor"/>${text.join("")}</g>`;
}

/** The way from each box to the next: down, and from the foot of a column over to the head of the next. */
function ways({ columns }: Layout): readonly string[] {
  const boxes = columns.flatMap((panels, column) =>
    panels.flatMap((it) => it.boxes.map((of) => ({ of, column }))),
  );
  // What a walk skipped could not have ended it: the way leads through it all the same.
  const ended = boxes.findIndex(({ of }) => of.way === "end");
  return boxes.slice(1).map(({ of: to, column }, index) => {
    const { of: from, column: before } = boxes[index] as (typeof boxes)[number];
    const lit = index < ended ? " flow-lit" : "";
    const [start, end] = [from.x + sizes.spine, to.x + sizes.spine];
    const last = columns[before]?.at(-1);
    const over =
      column === before || last === undefined
        ? ""
        : `V${last.y + last.height + sizes.over / 2}H${to.x - sizes.padding - sizes.gap / 2}V${sizes.margin}H${end}`;
    const tip = to.y - 1;
    return `<path class="flow-way${lit}" d="M${start} ${from.y + from.height}${over}V${tip}" fill="none" stroke="currentColor"/><path class="flow-tip${lit}" d="M${end} ${tip}l-4 -7h8z"/>`;
  });
}
