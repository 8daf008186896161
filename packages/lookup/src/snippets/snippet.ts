import type { Case } from "./case.ts";

/** Code in one language, with one framework or library. */
export interface Snippet {
  /** What a reader's choice is remembered by, `express`. */
  readonly id: string;
  /** What it is called, `Express`. */
  readonly label: string;
  readonly language: Language;
  readonly text: string;
}

/** The languages, as Markdown calls them. */
export type Language = "js" | "python" | "go" | "nginx" | "sh";

/** A framework or library: how it says what the facts of a status ask for. */
export interface Tool extends Omit<Snippet, "text"> {
  /** The code; `undefined` where it cannot be said with it, or where it does it by itself. */
  readonly write: (it: Case) => string | undefined;
}
