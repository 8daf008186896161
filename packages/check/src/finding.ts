/** How sure it is and how much it matters: an error breaks a MUST, a warning a SHOULD or what users count on. */
export type Severity = "error" | "warning" | "info";

/** Octets of a source, from the first to behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something is wrong. */
export interface Where {
  readonly part: "request" | "response";
  /** Which of several exchanges, from 0; of an OpenAPI document, which of its operations. */
  readonly exchange: number;
  /** Where in an OpenAPI document, as a JSON Pointer. */
  readonly pointer?: string;
  /** The field that it is about, as the facts write its name. */
  readonly field?: string;
  /** Whether it is about the content. */
  readonly content?: true;
  /** Which octets of the source it is about, where that is HTTP as text: a field line, the content, or the start line. */
  readonly octets?: Span;
}

/** Something that is wrong with an exchange. */
export interface Finding {
  /** The id of its rule: `missing-allow`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** Where it is written: `RFC 9110 15.5.6`. */
  readonly cite: string;
  readonly where: Where;
  /** How to mend it, in a sentence. */
  readonly fix: string;
  /** The status that was expected instead, where one is certain. */
  readonly expected?: number;
}
