/**
 * The head of a message: start line, field lines, empty line (RFC 9112 2.1).
 *
 *     HTTP-message = start-line CRLF *( field-line CRLF ) CRLF [ message-body ]
 */

import { collectFaults, endingCheck, type Report } from "./faults.ts";
import { readFieldLines } from "./field-lines.ts";
import { linesOf, type ReadLine } from "./lines.ts";
import { sourceOf } from "./source.ts";
import { isStatusLine, parseRequestLine, parseStatusLine } from "./start-line.ts";
import type { FieldLine, Parsed, RequestHead, ResponseHead } from "./types.ts";

/**
 * The head of a request, with its faults; its value is undefined when there is no request line
 * (RFC 9112 3). What follows the head is left alone.
 *
 * @example
 * parseRequestHead("GET / HTTP/1.1\r\nHost: a\r\n\r\n").value?.target; // "/"
 */
export function parseRequestHead(input: string | Uint8Array): Parsed<RequestHead> {
  const { value, faults } = parseHead(input);
  return { value: value?.kind === "request" ? value : undefined, faults };
}

/**
 * The head of a response, with its faults; its value is undefined when there is no status line
 * (RFC 9112 4). What follows the head is left alone.
 *
 * @example
 * parseResponseHead("HTTP/1.1 404 Not Found\r\n\r\n").value?.status; // 404
 */
export function parseResponseHead(input: string | Uint8Array): Parsed<ResponseHead> {
  const { value, faults } = parseHead(input);
  return { value: value?.kind === "response" ? value : undefined, faults };
}

function parseHead(input: string | Uint8Array): Parsed<RequestHead | ResponseHead> {
  const { faults, report } = collectFaults();
  const { text } = sourceOf(input);
  return { value: readHead(linesOf(text), skipEmptyLines(text, 0, report), report), faults };
}

/**
 * The head that starts at `at`; `undefined`, with a fault, when its first line is no start line.
 *
 * @example
 * readHead(linesOf("HTTP/1.1 204 \r\n\r\n"), 0, report)?.kind; // "response"
 */
export function readHead(
  readLine: ReadLine,
  at: number,
  report: Report,
): RequestHead | ResponseHead | undefined {
  const line = readLine(at);
  if (line === undefined) {
    report("start-line", at, "There is no start line (RFC 9112 2.1).");
    return undefined;
  }
  if (isStatusLine(line.text)) {
    const parts = parseStatusLine(line, report);
    if (parts === undefined) return undefined;
    return { kind: "response", ...parts, ...fieldsAfter(), start: line.start };
  }
  const parts = parseRequestLine(line, report);
  if (parts === undefined) return undefined;
  return { kind: "request", ...parts, ...fieldsAfter(), start: line.start };

  function fieldsAfter(): { readonly fields: readonly FieldLine[]; readonly end: number } {
    const checkEnding = endingCheck(report);
    if (line === undefined) return { fields: [], end: at };
    checkEnding(line);
    const { fields, end, complete } = readFieldLines(readLine, line.next, report, checkEnding);
    if (!complete) report("head-incomplete", end, "No empty line ends the head (RFC 9112 2.1).");
    return { fields, end };
  }
}

/**
 * The offset of the first line that is not empty: recipients ignore empty lines before a request
 * line (RFC 9112 2.2).
 *
 * @example
 * skipEmptyLines("\r\nGET / HTTP/1.1", 0, report); // 2
 */
export function skipEmptyLines(text: string, at: number, report?: Report): number {
  let start = at;
  while (text.charAt(start) === "\n" || text.startsWith("\r\n", start)) {
    start += text.charAt(start) === "\n" ? 1 : 2;
  }
  if (start > at) {
    report?.("empty-line-before", at, "An empty line stands before the start line (RFC 9112 2.2).");
  }
  return start;
}
