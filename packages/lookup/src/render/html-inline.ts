import type { Inline, Line } from "../doc.ts";
import { escapeHtml } from "./escape.ts";
import { address, parts, wording } from "./inline.ts";

/** A line as HTML; a link that may not be followed is its text. */
export function htmlInline(line: Line): string {
  return parts(line).map(partHtml).join("");
}

function partHtml(part: Inline): string {
  const text = escapeHtml(wording(part));
  if (typeof part === "string") return text;
  if ("code" in part) return `<code>${text}</code>`;
  if ("strong" in part) return `<strong>${text}</strong>`;
  const url = address(part.link);
  return url === undefined ? text : `<a href="${escapeHtml(url)}">${text}</a>`;
}
