/**
 * Messages one after the other as plain text, and `.http` files, which put them into blocks.
 *
 *     ### the answer has no content
 *     GET /item HTTP/1.1
 *     Host: example.org
 *
 *     HTTP/1.1 204 No Content
 *
 * A line that begins with `###` starts a block; between messages, lines that begin with `#`, `//` or
 * `@` are comments and variables of editors, which are passed over.
 */

import { isInterim } from "./content.ts";
import type { Pairing } from "./exchanges.ts";
import type { Report } from "./faults.ts";
import { readHead } from "./head.ts";
import { linesOf, type ReadLine } from "./lines.ts";
import { seenContent } from "./seen-content.ts";
import type { Source } from "./source.ts";
import { isRequestLine, isStatusLine } from "./start-line.ts";
import type { RequestHead, ResponseHead } from "./types.ts";

const divider = "###";
const longestStart = 8192;

/**
 * Reads the exchanges of a plain text into the pairing.
 *
 * @example
 * readRaw(sourceOf("GET / HTTP/1.1\n\nHTTP/1.1 204 No Content\n\n"), pairing, report);
 */
export function readRaw(source: Source, pairing: Pairing, report: Report): void {
  const { text } = source;
  const readLine = linesOf(text);
  const contentAfter = (head: RequestHead | ResponseHead) =>
    seenContent(source, head, nextStart(text, head.end), (at) => mayEndAt(text, at), report);
  // A long run of stray lines is one fault.
  let strayed = false;
  let line = readLine(text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0);
  while (line !== undefined) {
    let next = line.next;
    const head = mayStart(line.text) ? readHead(rawLines(text), line.start, report) : undefined;
    if (line.text.startsWith(divider)) {
      pairing.block(line.text.slice(divider.length).trim());
    } else if (head?.kind === "request") {
      const content = contentAfter(head);
      next = content.end;
      pairing.request({ ...head, ...content });
    } else if (head !== undefined && isInterim(head.status)) {
      pairing.interim(head);
      next = lateContent(head.end);
    } else if (head !== undefined) {
      const content = contentAfter(head);
      next = content.end;
      pairing.response({ ...head, ...content, interim: [] });
    } else if (!isAside(line.text)) {
      if (!strayed) report("stray-text", line.start, "This line belongs to no message.");
      strayed = true;
    }
    if (head !== undefined) strayed = false;
    line = readLine(next);
  }

  /** After 100 (Continue) comes the content that its request held back (RFC 9110 10.1.1). */
  function lateContent(at: number): number {
    const request = pairing.pending();
    if (request === undefined || request.content !== undefined) return at;
    const content = contentAfter({ ...request, end: at });
    if (content.content === undefined) return at;
    pairing.amend({ ...request, ...content });
    return content.end;
  }
}

/** In `.http` files a request line may lack its version. */
function mayStart(text: string): boolean {
  return isStatusLine(text) || isRequestLine(text) || /^[A-Z][A-Z-]* \S/.test(text);
}

function isAside(text: string): boolean {
  return text.trim() === "" || /^(?:#|\/\/|@)/.test(text);
}

/** The lines of a head: they stop at the next block, and comments are passed over. */
function rawLines(text: string): ReadLine {
  const readLine = linesOf(text);
  return (at) => {
    let line = readLine(at);
    while (line?.text.startsWith("# ") || line?.text.startsWith("//")) line = readLine(line.next);
    return line?.text.startsWith(divider) ? undefined : line;
  };
}

/** Where the next message or block begins by the look of it. */
function nextStart(text: string, from: number): number {
  const readLine = linesOf(text);
  let line = readLine(from);
  while (line !== undefined && !isStart(line.text)) line = readLine(line.next);
  return line?.start ?? text.length;
}

function isStart(text: string): boolean {
  return text.startsWith(divider) || /^HTTP\/[0-9.]+ [0-9]{3}/.test(text) || isRequestLine(text);
}

/** Content that reaches its length may be followed by a line ending or at once by a message. */
function mayEndAt(text: string, at: number): boolean {
  if (at >= text.length || text.startsWith("\n", at) || text.startsWith("\r\n", at)) return true;
  // Longer start lines are not looked for here, since many lengths may lead to one long line.
  const [line = ""] = text.slice(at, at + longestStart).split("\n", 1);
  return isStart(line.trimEnd());
}
