/**
 * What the parsers of this folder give: messages as they came over the wire, with the place of each
 * field, and what was wrong with them (RFC 9112).
 *
 * Offsets count bytes from the start of the input. Text is Latin-1: one character per byte, as in
 * the `Headers` of fetch.
 */

/** One field line (RFC 9112 5). */
export interface FieldLine {
  /** As it was sent, in its own case. */
  readonly name: string;
  /** Without whitespace around it; folded lines are joined with a space. */
  readonly value: string;
  /** Offset of the first byte of the name. */
  readonly start: number;
  /** Offset just after the value, before the line ending. */
  readonly end: number;
}

/** What can be wrong with a message and still be read. */
export type FaultKind =
  | "bare-cr"
  | "bare-lf"
  | "chunk"
  | "content-incomplete"
  | "content-length"
  | "empty-line-before"
  | "extra-bytes"
  | "field-line"
  | "field-name"
  | "field-value"
  | "head-incomplete"
  | "length-and-coding"
  | "method"
  | "obs-fold"
  | "reason"
  | "space-before-colon"
  | "start-line"
  | "status"
  | "stray-text"
  | "target"
  | "transfer-coding"
  | "version";

/** Something wrong with a message, and where. */
export interface Fault {
  readonly kind: FaultKind;
  /** Offset in bytes from the start of the input. */
  readonly at: number;
  /** One sentence for people. */
  readonly text: string;
}

/** What was read, as far as it could be, and all that was wrong with it. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

interface Head {
  /** Such as `HTTP/1.1`; empty when the start line has none. */
  readonly version: string;
  /** In the order they were sent, duplicates included. */
  readonly fields: readonly FieldLine[];
  /** Offset of the start line. */
  readonly start: number;
  /** Offset just after the empty line that ends the head. */
  readonly end: number;
}

/** The request line and fields of a request (RFC 9112 3). */
export interface RequestHead extends Head {
  readonly kind: "request";
  readonly method: string;
  readonly target: string;
}

/** The status line and fields of a response (RFC 9112 4). */
export interface ResponseHead extends Head {
  readonly kind: "response";
  readonly status: number;
  /** Empty when there is none. */
  readonly reason: string;
}

/**
 * How the end of the content was found (RFC 9112 6.3): there is `none`, by its `length`, by its
 * last `chunk`, by the `close` of the connection, or, in a transcript, by what was `seen`.
 */
export type Framing = "none" | "length" | "chunked" | "close" | "seen";

/** What follows the head. */
export interface Content {
  /** The content without chunked coding; undefined when there is none. */
  readonly content: Uint8Array | undefined;
  readonly framing: Framing;
  /** The fields after chunked content (RFC 9112 7.1.2). */
  readonly trailers: readonly FieldLine[];
}

/** A request; `end` is the offset just after its content. */
export interface RequestMessage extends RequestHead, Content {}

/** A response; `end` is the offset just after its content. */
export interface ResponseMessage extends ResponseHead, Content {
  /** The interim (1xx) responses that came before it. */
  readonly interim: readonly ResponseHead[];
}

/** What a reader of responses must know from elsewhere. */
export interface MessageOptions {
  /** The method of the request that a response answers: after HEAD it has no content. */
  readonly method?: string;
  /**
   * Whether a response with this status never has content, whatever its fields say (RFC 9112 6.3).
   * The facts of `@verdict/codes` know; by default only interim responses have none.
   */
  readonly contentForbidden?: (status: number) => boolean;
}

/** A request with its response, where both were seen. */
export interface Exchange {
  /** What stood after `###` at the head of its block; empty when nothing did. */
  readonly label: string;
  readonly request: RequestMessage | undefined;
  readonly response: ResponseMessage | undefined;
}

/** The exchanges of a transcript, in order, and what was wrong with it. */
export interface Transcript {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly Fault[];
}
