import type { ClassId } from "@verdict/codes";
import type { Controls } from "./render/controls.ts";
import type { Way } from "./render/way.ts";

/**
 * A page, independent of its format. Builders in `pages/` make one; `render/` turns any of them into text, Markdown or
 * HTML, and `data` is its JSON.
 */
export interface Doc {
  /** The address, `/404`. */
  readonly path: string;
  readonly title: string;
  /** What the page is about in two or three words, beside the title: `4xx · registered`. */
  readonly badge?: string;
  /** The class whose colour the page has; the badge says the same in words. */
  readonly tone?: ClassId;
  /** The verdict: one sentence that stands under the title. */
  readonly lead?: Line;
  readonly blocks: readonly Block[];
  /** What it is as plain text, where that is not a page but a file of its own: to be redirected into one. */
  readonly file?: string;
  readonly data: unknown;
}

/** Text with links, code and emphasis in it: plain strings and marked spans. */
export type Inline =
  | string
  | { readonly link: string; readonly text: string }
  | { readonly code: string }
  | { readonly strong: string };

/** A line of text. */
export type Line = Inline | readonly Inline[];

/** A choice among a few values in a form. */
export interface Select {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/**
 * A part of a page.
 *
 * `detail` parts are left out of the short card that a terminal shows; `brief` parts are shown only there, because the
 * whole page says the same at more length.
 */
export type Block = { readonly detail?: boolean; readonly brief?: boolean } & Part;

type Part =
  | { readonly kind: "heading"; readonly text: string; readonly level?: 2 | 3 }
  | { readonly kind: "text"; readonly line: Line }
  | {
      readonly kind: "list";
      readonly items: readonly Line[];
      readonly ordered?: boolean;
      /** Whether the items are answers, of which one is chosen by the key of its number. */
      readonly keys?: boolean;
    }
  /** Numbered lines that branch. */
  | { readonly kind: "tree"; readonly branches: readonly Branch[] }
  | {
      readonly kind: "facts";
      readonly facts: readonly Fact[];
      /** Whether each says a word or two, so that they may stand in a row. */
      readonly strip?: boolean;
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Codes of a class, each a link to its page, to be looked over at once. */
  | { readonly kind: "codes"; readonly tone: ClassId; readonly codes: readonly CodeEntry[] }
  | { readonly kind: "exchange"; readonly lines: readonly ExchangeLine[] }
  | {
      readonly kind: "form";
      readonly action: string;
      readonly name: string;
      readonly label: string;
      readonly value?: string;
      readonly button?: string;
      readonly selects?: readonly Select[];
      /** How many lines the field has; without it there is one. */
      readonly lines?: number;
      /** Sent as content (POST), not in the address. */
      readonly post?: boolean;
      /** What a file may hold that is sent instead, as the field `file`; browsers take one that is dropped there. */
      readonly file?: string;
    }
  | Controls
  | Way
  /** A picture at an address of this site, and the same for wider screens; the page says in words what it shows. */
  | {
      readonly kind: "picture";
      readonly src: string;
      readonly wide: string;
      readonly alt: string;
    }
  /** A picture within the page, as SVG, and the same for wider screens; only HTML shows it, all others have words for it. */
  | {
      readonly kind: "drawing";
      readonly title: string;
      readonly narrow: string;
      readonly wide: string;
    }
  /** The same in several languages or with several tools, of which a reader wants one. */
  | {
      readonly kind: "tabs";
      readonly group: string;
      readonly label: string;
      readonly tabs: readonly Tab[];
      /** Where one of them alone is, its `id` behind this: text shows those addresses instead of so much code. */
      readonly alone?: string;
    }
  /** Text in a language of its own, its lines and spaces kept. */
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  /** What went over connections, piece by piece. */
  | { readonly kind: "wire"; readonly pieces: readonly WirePiece[] };

/** Octets that went over a connection together and are one thing, or something that happened to it. */
export interface WirePiece {
  /** Milliseconds since it all began. */
  readonly at: number;
  /** From the client, from the server, or neither. */
  readonly way: "sent" | "received" | "event";
  /** What it is: `interim response`, `chunk`, `connection reset`. */
  readonly name: string;
  /** One character for each octet. */
  readonly octets?: string;
  /** Whether something ended here that was not whole. */
  readonly isBroken?: boolean;
}

/** A code by its number and name. */
export interface CodeEntry {
  readonly code: number;
  readonly name: string;
}

/** A line of a tree, with those that hang on it. */
export interface Branch {
  readonly line: Line;
  readonly branches?: readonly Branch[];
}

/** Code with one of the tools. */
export interface Tab {
  /** What a reader's choice is remembered by. */
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly listings: readonly Listing[];
  /** Where a page has too many: the address of the code, with what it does, in place of it. */
  readonly at?: { readonly link: string; readonly does: string };
}

/** Code, with what there is to say to it. */
export interface Listing {
  /** What stands before it. */
  readonly lead?: Line;
  /** What stands behind it. */
  readonly note?: Line;
  readonly text: string;
  /** What came of it, as text that is no code. */
  readonly proof?: string;
}

/** A label with what there is to say to it. */
export type Fact = readonly [label: string, value: Line];

/** A line of a message on the wire. */
export interface ExchangeLine {
  readonly text: string;
  /** Whether the specification demands this line. */
  readonly required?: boolean;
  /** Why the line is marked, where it is for another reason: the rules that it breaks. */
  readonly mark?: string;
}
