/**
 * Where the content of a message ends (RFC 9112 6.3).
 *
 *     1  no content       after HEAD, with interim responses and statuses that never have any
 *     2  no content       after a successful CONNECT: what follows is a tunnel
 *     3  Transfer-Encoding overrides Content-Length
 *     4  chunked last     by the last chunk; otherwise a response ends with the connection
 *     5  Content-Length   invalid: a request has no content, a response ends with the connection
 *     6  Content-Length   by its length
 *     7  a request        has no content
 *     8  a response       ends with the connection
 */

import { parseContentLength } from "../content-length.ts";
import { endsWithChunked, readChunked } from "./chunked.ts";
import type { Report } from "./faults.ts";
import { combinedValue, type Field } from "./field-values.ts";
import type { Source } from "./source.ts";
import type { Content, MessageOptions, RequestHead, ResponseHead } from "./types.ts";

/** Content and the offset just after it. */
export interface ReadContent extends Content {
  readonly end: number;
}

/**
 * The content that follows a head, with what is wrong about its framing (RFC 9112 6.3).
 *
 * @example
 * readContent(source, head, {}, report).framing; // "length"
 */
export function readContent(
  source: Source,
  head: RequestHead | ResponseHead,
  options: MessageOptions,
  report: Report,
): ReadContent {
  const at = head.end;
  const none: ReadContent = { content: undefined, framing: "none", trailers: [], end: at };
  const length = contentLength(head.fields);
  const coding = combinedValue(head.fields, "Transfer-Encoding");
  if (length === "invalid") {
    report("content-length", head.start, "Content-Length is no length (RFC 9110 8.6).");
  }
  if (coding !== undefined && length !== undefined) {
    const text = "Transfer-Encoding and Content-Length contradict each other (RFC 9112 6.3).";
    report("length-and-coding", head.start, text);
  }
  if (head.kind === "response" && hasNoContent(head, options)) return none;

  const toClose = (): ReadContent => {
    if (head.kind === "request") return none;
    const content = source.bytes.subarray(at);
    return { content, framing: "close", trailers: [], end: source.bytes.length };
  };
  if (coding !== undefined) {
    if (coding.toLowerCase() !== "chunked") {
      const text = endsWithChunked(coding)
        ? "The content is under a transfer coding beside chunked, which is not decoded here."
        : "Chunked is not the last transfer coding (RFC 9112 6.1).";
      report("transfer-coding", head.start, text);
    }
    return endsWithChunked(coding)
      ? { ...readChunked(source, at, report), framing: "chunked" }
      : toClose();
  }
  if (length === undefined || length === "invalid") return toClose();
  const content = source.bytes.subarray(at, at + length);
  if (content.length < length) {
    const text = `The content ends after ${content.length} of ${length} bytes (RFC 9112 8).`;
    report("content-incomplete", source.bytes.length, text);
  }
  return { content, framing: "length", trailers: [], end: at + content.length };
}

/**
 * The number of bytes in Content-Length, `"invalid"` when it is none, `undefined` when the field is
 * absent (RFC 9110 8.6).
 *
 * @example
 * contentLength([{ name: "content-length", value: "42, 42" }]); // 42
 */
export function contentLength(fields: readonly Field[]): number | "invalid" | undefined {
  const value = combinedValue(fields, "Content-Length");
  return value === undefined ? undefined : (parseContentLength(value) ?? "invalid");
}

/**
 * Whether the response is interim: another one follows it (RFC 9110 15.2).
 *
 * @example
 * isInterim(103); // true
 */
export function isInterim(status: number): boolean {
  return classOf(status) === 1;
}

function classOf(status: number): number {
  return Math.floor(status / 100);
}

function hasNoContent({ status }: ResponseHead, options: MessageOptions): boolean {
  const tunnel = options.method === "CONNECT" && classOf(status) === 2;
  const forbidden = isInterim(status) || options.contentForbidden?.(status) === true;
  return options.method === "HEAD" || tunnel || forbidden;
}
