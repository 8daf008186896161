import { clean, cleanLines } from "./clean.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text that may stand anywhere in HTML, between tags and in quoted attributes.
 *
 * @example escapeHtml("<b>") // "&lt;b&gt;"
 */
export function escapeHtml(text: string): string {
  return encode(clean(text));
}

/** The same with lines and spaces kept, for where they count: in `pre` and in a field of several lines. */
export function escapeLines(text: string): string {
  return cleanLines(text).map(encode).join("\n");
}

function encode(text: string): string {
  return text.replace(/[&<>"']/g, (it) => entities[it] ?? it);
}
