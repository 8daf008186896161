import type { Doc } from "../doc.ts";

/**
 * A page as JSON: its `data`, indented by two.
 *
 * @returns text that ends with a newline; every character that could drive a terminal is escaped, so that it may be
 *   printed as it is
 */
export function renderJson(doc: Doc): string {
  return `${stringify(doc.data)}\n`;
}

/** JSON in which characters that JSON allows and terminals obey are escaped as well. */
export function stringify(data: unknown, indent = 2): string {
  return JSON.stringify(data, undefined, indent).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
