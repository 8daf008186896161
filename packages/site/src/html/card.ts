import type { ClassId } from "@verdict/codes";
import { type Doc, escapeHtml, plain } from "@verdict/lookup";

/** The size that networks crop to. */
export const cardSize = { width: 1200, height: 630 } as const;

const tones: Readonly<Record<ClassId, string>> = {
  "1xx": "#67c5d2",
  "2xx": "#7bcb8d",
  "3xx": "#82b8f2",
  "4xx": "#e7a95a",
  "5xx": "#f28b94",
};
const [paper, ink, soft] = ["#14181d", "#e4e8ec", "#a3adb8"];
const left = 96;

type Weight = "normal" | "bold";

/**
 * A page as a picture to look at for a second: the number large, the name, the verdict. It has no style sheet and no
 * font of its own, so that it can be shown anywhere.
 */
export function card(doc: Doc): string {
  const tone = doc.tone === undefined ? soft : tones[doc.tone];
  const [, number, name] = /^(\d[\d.]*) (.+)$/s.exec(doc.title) ?? [];
  const title =
    number === undefined || name === undefined
      ? lines(doc.title, 96, 2, 210, ink, "bold")
      : text(number, 190, 230, tone, "bold") + text(name, sizeFor(name, 72), 330, ink, "bold");
  const top = number === undefined && doc.title.length < 20 ? 298 : 396;
  const lead = doc.lead === undefined ? "" : lines(plain(doc.lead), 38, 3, top, ink);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" width="${cardSize.width}" height="${cardSize.height}" role="img" aria-label="${escapeHtml(cardText(doc))}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">
<rect width="100%" height="100%" fill="${paper}"/>
<rect width="24" height="100%" fill="${tone}"/>
${title}${lead}${text("Verdict", 34, 580, ink, "bold")}${text(doc.badge ?? "", 28, 580, soft, "normal", "end")}</svg>
`;
}

/** What the picture says, in words. */
export function cardText(doc: Doc): string {
  return doc.lead === undefined ? doc.title : `${doc.title}. ${plain(doc.lead)}`;
}

function text(
  words: string,
  size: number,
  y: number,
  fill: string,
  weight: Weight,
  anchor: "start" | "end" = "start",
): string {
  const x = anchor === "start" ? left : cardSize.width - left;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeHtml(words)}</text>\n`;
}

/** The size at which words fit in one line, and at most so much. */
function sizeFor(words: string, most: number): number {
  return Math.min(most, Math.floor((cardSize.width - 2 * left) / (words.length * wide.bold)));
}

/** How wide letters of the widest of these fonts are on average, beside their height. */
const wide = { normal: 0.53, bold: 0.64 } as const;

/** Words in as many lines as there is room for; what does not fit ends in an ellipsis. */
function lines(
  words: string,
  size: number,
  most: number,
  y: number,
  fill: string,
  weight: Weight = "normal",
): string {
  const room = Math.floor((cardSize.width - 2 * left) / (size * wide[weight]));
  const wrapped: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    } else wrapped.push(word);
  }
  const shown = wrapped.slice(0, most).map((it) => it.slice(0, room));
  if (wrapped.length > most) {
    shown[most - 1] = `${shown[most - 1]?.slice(0, room - 2).replace(/[\s,.;:]+$/, "")} …`;
  }
  return shown.map((it, at) => text(it, size, y + at * size * 1.3, fill, weight)).join("");
}
