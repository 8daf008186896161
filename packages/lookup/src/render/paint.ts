import type { ClassId } from "@verdict/codes";

/** What a colour can stand for; every one of these is said in words or by its place as well. */
export type Style = "strong" | "code" | "link" | "label" | "heading" | ClassId;

/** Mark a text that is free of control characters. */
export type Paint = (style: Style, text: string) => string;

const sgr: Readonly<Record<Style, string>> = {
  strong: "1",
  code: "36",
  link: "4",
  label: "2",
  heading: "1",
  "1xx": "1;36",
  "2xx": "1;32",
  "3xx": "1;34",
  "4xx": "1;33",
  "5xx": "1;31",
};

/** Colours for a terminal (ECMA-48 SGR). */
export const colours: Paint = (style, text) => `\u001b[${sgr[style]}m${text}\u001b[0m`;

/** No colours. */
export const noColours: Paint = (_, text) => text;
