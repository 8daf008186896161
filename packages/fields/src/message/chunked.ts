/**
 * Chunked transfer coding (RFC 9112 7.1).
 *
 *     chunked-body = *chunk last-chunk trailer-section CRLF
 *     chunk        = chunk-size [ chunk-ext ] CRLF chunk-data CRLF
 *     chunk-size   = 1*HEXDIG
 *     last-chunk   = 1*("0") [ chunk-ext ] CRLF
 *
 * Example values: `5\r\nhello\r\n0\r\n\r\n`, `0\r\nDigest: x\r\n\r\n`
 */

import { isToken } from "../grammar/chars.ts";
import { endingCheck, type Report } from "./faults.ts";
import { readFieldLines } from "./field-lines.ts";
import { linesOf } from "./lines.ts";
import { concatBytes, latin1Bytes, type Source } from "./source.ts";
import type { FieldLine } from "./types.ts";

/** Chunked content, decoded. */
export interface Chunked {
  readonly content: Uint8Array;
  readonly trailers: readonly FieldLine[];
  /** Offset just after the empty line that ends it. */
  readonly end: number;
  /** Whether the last chunk and the empty line were there. */
  readonly complete: boolean;
}

// A size of more digits exceeds what numbers here can count (2^53), and any content there is.
const size = /^([0-9A-Fa-f]{1,13})[ \t]*(?:;.*)?$/s;

/**
 * The chunked content that starts at `at`, decoded as far as it goes, with its trailers
 * (RFC 9112 7.1.3).
 *
 * @example
 * readChunked(sourceOf("2\r\nhi\r\n0\r\n\r\n"), 0, report).content; // the bytes of "hi"
 */
export function readChunked(source: Source, at: number, report: Report): Chunked {
  const { bytes, text } = source;
  const readLine = linesOf(text);
  const checkEnding = endingCheck(report);
  const parts: Uint8Array[] = [];
  let end = at;
  const broken = (kind: "chunk" | "content-incomplete", where: number, why: string): Chunked => {
    report(kind, where, why);
    return { content: concatBytes(parts), trailers: [], end: where, complete: false };
  };
  for (;;) {
    const line = readLine(end);
    if (line === undefined || line.ending === "") {
      return broken("content-incomplete", text.length, "The last chunk is missing (RFC 9112 8).");
    }
    checkEnding(line);
    const digits = size.exec(line.text)?.[1];
    if (digits === undefined) {
      return broken("chunk", line.start, "This is no chunk size (RFC 9112 7.1).");
    }
    const length = Number.parseInt(digits, 16);
    if (length === 0) {
      const section = readFieldLines(readLine, line.next, report, checkEnding);
      if (!section.complete) {
        report(
          "content-incomplete",
          section.end,
          "No empty line ends the trailers (RFC 9112 7.1).",
        );
      }
      return {
        content: concatBytes(parts),
        trailers: section.fields,
        end: section.end,
        complete: section.complete,
      };
    }
    const dataEnd = line.next + length;
    parts.push(bytes.subarray(line.next, dataEnd));
    if (dataEnd > text.length) {
      return broken("content-incomplete", text.length, "A chunk is cut short (RFC 9112 8).");
    }
    const after = readLine(dataEnd);
    if (after !== undefined && after.text !== "") {
      return broken("chunk", dataEnd, "A chunk is longer than its size (RFC 9112 7.1).");
    }
    end = after?.next ?? dataEnd;
  }
}

/**
 * The content as one chunk, followed by trailer lines that are already formatted (RFC 9112 7.1).
 *
 * @example
 * formatChunked(latin1Bytes("hi"), ""); // the bytes of "2\r\nhi\r\n0\r\n\r\n"
 */
export function formatChunked(content: Uint8Array, trailerLines: string): Uint8Array {
  const head = content.length === 0 ? "" : `${content.length.toString(16)}\r\n`;
  const tail = `${content.length === 0 ? "" : "\r\n"}0\r\n${trailerLines}\r\n`;
  return concatBytes([latin1Bytes(head), content, latin1Bytes(tail)]);
}

/**
 * Whether chunked is the last of the transfer codings, and so delimits the message
 * (RFC 9112 6.3).
 *
 * @example
 * endsWithChunked("gzip, Chunked"); // true
 */
export function endsWithChunked(transferEncoding: string): boolean {
  const last = transferEncoding.slice(transferEncoding.lastIndexOf(",") + 1).trim();
  return isToken(last) && last.toLowerCase() === "chunked";
}
