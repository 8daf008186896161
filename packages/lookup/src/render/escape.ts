import { clean } from "./clean.ts";

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
  return clean(text).replace(/[&<>"']/g, (it) => entities[it] ?? it);
}
