import { classOf, nameOf } from "@verdict/codes";
import { flowStyle } from "@verdict/decide";
import { escapeHtml } from "../../render/escape.ts";
import { type Card, indent, layOut, type PlacedAnswer, pill, sheet, text } from "./layout.ts";

/** What a sheet needs beside the colours of diagrams: its size on paper, and letters that can be told apart there. */
const style = `@page{size:A3 landscape;margin:0}
svg.verdict-flow{max-width:none}
.verdict-flow a:focus-visible{outline:6px solid var(--flow-lit)}`;

/**
 * The question tree as a poster: each question a card with its number, each answer with its status, which is a link, or
 * with the number of the question that comes next.
 */
export function treeSvg(): string {
  const { width, height, margin } = sheet;
  const cards = layOut();
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="420mm" height="297mm" class="verdict-flow" role="img" aria-labelledby="poster-title poster-desc" font-family="system-ui, sans-serif" font-size="${text.size}">`,
    `<title id="poster-title">Which HTTP status? The whole tree</title>`,
    `<desc id="poster-desc">${cards.length} questions as numbered cards. The page of the tree has all of it in words.</desc>`,
    `<style>${flowStyle}${style}</style>`,
    `<text class="flow-heading" x="${margin}" y="100" font-size="76">Which HTTP status?</text>`,
    `<text class="flow-small" x="${margin}" y="152" font-size="32">Begin at 1. An answer ends with a status, or leads to the card with the number in the square.</text>`,
    ...cards.map(drawCard),
    "</svg>",
  ].join("\n")}\n`;
}

function drawCard({ number, x, y, width, height, lines, answers }: Card): string {
  return [
    `<g id="q${number}"><rect class="flow-panel" x="${x}" y="${y}" width="${width}" height="${height}" rx="14"/>`,
    square(number, x + indent, y + indent),
    write(lines, x + indent + pill.width + indent, y + indent, "flow-heading"),
    ...answers.map((it) => drawAnswer(it, x, y)),
    "</g>",
  ].join("");
}

function drawAnswer({ y, lines, code, next }: PlacedAnswer, left: number, top: number): string {
  const x = left + indent;
  const words = write(lines, x + pill.width + indent, top + y, "");
  if (code === undefined) {
    return `<a href="#q${next}">${square(next ?? 0, x, top + y)}</a>${words}`;
  }
  return `<a href="/${code}"><g class="flow-exit flow-${classOf(code)?.id ?? ""}"><title>${escapeHtml(`${code} ${nameOf(code) ?? ""}`)}</title>${box(x, top + y, pill.height / 2)}${label(code, x, top + y)}</g></a>${words}`;
}

/** The number of a card. */
function square(number: number, x: number, y: number): string {
  return `<g class="flow-box">${box(x, y, 5)}${label(number, x, y)}</g>`;
}

function box(x: number, y: number, round: number): string {
  return `<rect x="${x}" y="${y}" width="${pill.width}" height="${pill.height}" rx="${round}" stroke-width="2"/>`;
}

function label(number: number, x: number, y: number): string {
  return `<text class="flow-heading" x="${x + pill.width / 2}" y="${y + text.size}" text-anchor="middle">${number}</text>`;
}

function write(lines: readonly string[], x: number, y: number, kind: string): string {
  const marked = kind === "" ? "" : ` class="${kind}"`;
  return lines
    .map((it, at) => {
      return `<text${marked} x="${x}" y="${y + text.size + at * text.line}">${escapeHtml(it)}</text>`;
    })
    .join("");
}
