/**
 * Content in a transcript, which has been printed, copied and pasted: line endings change, final
 * newlines come and go, decoded content stands under the fields of the coded one. So the framing of
 * RFC 9112 6.3 is taken only where it fits what is there, and otherwise what was seen is the content.
 */

import { endsWithChunked, readChunked } from "./chunked.ts";
import { contentLength, type ReadContent } from "./content.ts";
import { collectFaults, type Report } from "./faults.ts";
import { combinedValue } from "./field-values.ts";
import type { Source } from "./source.ts";
import type { RequestHead, ResponseHead } from "./types.ts";

/**
 * The content between the end of the head and `limit`, the place where something else begins by the
 * look of it. When Content-Length or the chunks reach a place where `endsAt` says that a message may
 * end, that place counts instead, since content can look like anything.
 *
 * @example
 * seenContent(source, head, source.text.length, () => false, report).framing; // "seen"
 */
export function seenContent(
  source: Source,
  head: RequestHead | ResponseHead,
  limit: number,
  endsAt: (at: number) => boolean,
  report: Report,
): ReadContent {
  const from = head.end;
  const none: ReadContent = { content: undefined, framing: "none", trailers: [], end: limit };
  // A response to HEAD has the length of content that does not follow.
  if (isBlank(source.text.slice(from, limit))) return none;

  if (endsWithChunked(combinedValue(head.fields, "Transfer-Encoding") ?? "")) {
    const { faults, report: note } = collectFaults();
    // Chunks that reached beyond would be read again with every message they pass over.
    const { bytes, text } = source;
    const before = { bytes: bytes.subarray(0, limit), text: text.slice(0, limit) };
    const chunked = readChunked(before, from, note);
    if (chunked.complete && endsAt(chunked.end)) {
      for (const fault of faults) report(fault.kind, fault.at, fault.text);
      return { ...chunked, framing: "chunked" };
    }
  }
  const length = contentLength(head.fields);
  if (typeof length === "number" && from + length <= source.text.length && endsAt(from + length)) {
    const content = source.bytes.subarray(from, from + length);
    return { content, framing: "length", trailers: [], end: from + length };
  }
  const end = trimLineEnds(source.text, from, limit);
  if (typeof length === "number" && length !== end - from) {
    const kind = end - from < length ? "content-incomplete" : "extra-bytes";
    report(kind, end, `${end - from} bytes of content were seen, Content-Length says ${length}.`);
  }
  const content = source.bytes.subarray(from, end);
  return { content, framing: "seen", trailers: [], end: limit };
}

function isBlank(text: string): boolean {
  return !/[^\r\n]/.test(text);
}

/** Blank lines before the next message, and the last newline of a file, are not content. */
function trimLineEnds(text: string, from: number, limit: number): number {
  let end = limit;
  while (end > from && (text.charAt(end - 1) === "\n" || text.charAt(end - 1) === "\r")) end -= 1;
  return end;
}
