import type { Block } from "../doc.ts";

/** A guide: one subject from both sides of the wire, with code that runs. */
export interface Guide {
  /** The last part of its address, `/guides/choosing`. */
  readonly name: string;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly lead: string;
  readonly parts: readonly Part[];
}

/**
 * A heading with what stands under it: text in which links are marked (see `lineOf`), or a block of any other kind. A
 * text that is a list of texts is a list.
 */
export interface Part {
  readonly heading: string;
  readonly body: readonly (string | readonly string[] | Block)[];
}

/** TypeScript that runs: its first line is the name of the file that it is saved as. */
export function ts(text: string): Block {
  return { kind: "code", language: "ts", text: text.trim() };
}

/** JavaScript that runs, under the name in its first line. */
export function js(text: string): Block {
  return { kind: "code", language: "js", text: text.trim() };
}

/** Python that runs, under the name in its first line. */
export function py(text: string): Block {
  return { kind: "code", language: "python", text: text.trim() };
}

/** What a terminal shows: lines behind `$` are typed, and `…` stands for what is left out. */
export function shell(text: string): Block {
  return { kind: "code", language: "console", text: text.trim() };
}
