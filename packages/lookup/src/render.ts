export { clean } from "./render/clean.ts";
export { escapeHtml } from "./render/escape.ts";
export { renderHtml } from "./render/html.ts";
export { plain } from "./render/inline.ts";
export { renderJson, stringify } from "./render/json.ts";
export { renderMarkdown } from "./render/markdown.ts";
export { renderText, type TextOptions } from "./render/text.ts";
export { width } from "./render/width.ts";
export { wireHtml } from "./render/wire.ts";
