/** How sure it is and how much it matters: an error breaks a MUST, a warning a SHOULD or what users count on. */
export type Severity = "error" | "warning" | "info";

/** Where something is wrong. */
export interface Where {
  readonly part: "request" | "response";
  /** Which of several exchanges, from 0; of an OpenAPI document, which of its operations. */
  readonly exchange: number;
  /** Where in an OpenAPI document, as a JSON Pointer. */
  readonly pointer?: string;
  /** The field that it is about, as the facts write its name. */
  readonly field?: string;
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
