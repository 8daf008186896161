import type { Severity } from "@verdict/check";

/** The forms that findings can be copied in. */
export type Form = "markdown" | "json" | "sarif";

/** What the page asks of the engine. */
export type Asked =
  | {
      readonly kind: "check";
      readonly name: string;
      readonly input: string | Blob;
      /** Where the script is that reads YAML. */
      readonly late: string;
    }
  | { readonly kind: "say"; readonly form: Form };

/** What the engine answers. */
export type Told =
  | ({ readonly kind: "progress" } & Progress)
  | { readonly kind: "report"; readonly shown: Shown }
  /** It cannot be checked, and why, in a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "said"; readonly text: string };

/** How far a long file is read. */
export interface Progress {
  readonly octets: number;
  readonly all: number;
  readonly exchanges: number;
  readonly findings: number;
}

/** A report as the page shows it. */
export interface Shown {
  /** What was looked at: `3 exchanges`. */
  readonly of: string;
  readonly count: Readonly<Record<Severity, number>>;
  /** What was left out and what could not be read, a sentence each. */
  readonly notes: readonly string[];
  /** The exchanges or operations that something is wrong with, in their order. */
  readonly parts: readonly Part[];
  /** How many more of them there are than are shown. */
  readonly more: number;
}

/** An exchange or an operation with what is wrong with it. */
export interface Part {
  readonly title: string;
  readonly lines: readonly MarkedLine[];
  readonly findings: readonly Item[];
  /** How many more findings it has than are shown. */
  readonly more: number;
}

/** A line, with the numbers of the findings that are about it. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: readonly number[];
}

/** A finding. */
export interface Item {
  /** From 1 on, through all parts. */
  readonly number: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly cites: readonly { readonly text: string; readonly url?: string }[];
  /** The lines of the input that it is about, from 1 on, where they are known. */
  readonly lines?: Lines;
  /** Where in an OpenAPI document, as a JSON Pointer. */
  readonly pointer?: string;
}

/** Lines of a text, both of them within. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}
