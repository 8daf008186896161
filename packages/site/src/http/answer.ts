import type { Block, Doc } from "@verdict/lookup";
import type { Frame } from "../html/layout.ts";
import type { Form } from "./form.ts";

/** What a route has to say; `respond` turns it into a response. */
export type Answer = PageAnswer | FileAnswer | MovedAnswer | ProblemAnswer | OptionsAnswer;

/** A page, in whichever form is wanted. */
export interface PageAnswer {
  readonly kind: "page";
  readonly doc: Doc;
  /** What the search field shows. */
  readonly asked?: string;
  /** The JSON, where it differs from the page's. */
  readonly data?: unknown;
  /** Whether a stored copy may be used without asking. */
  readonly fresh?: boolean;
  /** The form where any will do; what the client is likely to want unless told. */
  readonly first?: Form;
  /** What the HTML has around the page. */
  readonly frame?: Frame;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Something that comes in one form only. */
export interface FileAnswer {
  readonly kind: "file";
  readonly type: string;
  readonly content: string | Buffer;
  readonly fresh?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The address in its right form. */
export interface MovedAnswer {
  readonly kind: "moved";
  readonly location: string;
}

/** A refusal. */
export interface ProblemAnswer {
  readonly kind: "problem";
  readonly code: number;
  /** What went wrong this time, for a person. */
  readonly detail: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Addresses that may be meant, or alternatives. */
  readonly see?: readonly string[];
  /** What is wrong where, by JSON pointers (RFC 6901). */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** What a person can do about it, on the page. */
  readonly blocks?: readonly Block[];
}

/** What can be done at an address (RFC 9110 9.3.7). */
export interface OptionsAnswer {
  readonly kind: "options";
  readonly fields: Readonly<Record<string, string>>;
}
