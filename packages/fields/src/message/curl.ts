/**
 * What `curl -v` prints: the request behind `> `, the response behind `< `, remarks behind `* `, and
 * the content of the response without a mark. The content of the request is not printed.
 *
 *     > GET / HTTP/1.1
 *     > Host: example.org
 *     >
 *     < HTTP/1.1 200 OK
 *     < Content-Length: 2
 *     <
 *     hi* Connection #0 to host example.org left intact
 */

import { isInterim } from "./content.ts";
import type { Pairing } from "./exchanges.ts";
import type { Report } from "./faults.ts";
import { readHead } from "./head.ts";
import { type Line, linesOf, type ReadLine } from "./lines.ts";
import { seenContent } from "./seen-content.ts";
import type { Source } from "./source.ts";
import { isRequestLine, isStatusLine } from "./start-line.ts";

type Mark = ">" | "<";

/** Remarks that end content; any other line with a star may be an item of a list in it. */
const closing = ["* Connection #", "* Closing connection", "* shutting down connection"];
const following = [
  "* Issue another request",
  "* Ignoring the response-body",
  "* Re-using existing",
];
/** How curl counts what went by: `{ [5 bytes data]`, `} [17 bytes data]`. */
const counters = ["{ [", "} ["];

/**
 * Whether the text looks like the output of `curl -v`.
 *
 * @example
 * isCurlOutput("* Trying…\n> GET / HTTP/1.1\n>\n"); // true
 */
export function isCurlOutput(text: string): boolean {
  return /^(?:< HTTP\/[0-9]|> [!-~]+ [!-~]+ HTTP\/[0-9])/m.test(text);
}

/**
 * Reads the exchanges of a `curl -v` output into the pairing.
 *
 * @example
 * readCurl(sourceOf("> GET / HTTP/1.1\n>\n"), pairing, report);
 */
export function readCurl(source: Source, pairing: Pairing, report: Report): void {
  const readLine = linesOf(source.text);
  for (let line = readLine(0); line !== undefined; ) {
    const mark = startMark(line.text);
    const head = mark && readHead(markedLines(source.text, mark), line.start, report);
    let next = head?.end ?? line.next;
    if (head?.kind === "request") {
      pairing.request({ ...head, content: undefined, framing: "none", trailers: [] });
    } else if (head !== undefined && isInterim(head.status)) {
      pairing.interim(head);
    } else if (head !== undefined) {
      const from = skipCounters(readLine, head.end);
      const limit = contentLimit(source.text, from);
      const endsAt = (at: number) => isContentEnd(source.text, at);
      const content = seenContent(source, { ...head, end: from }, limit, endsAt, report);
      next = content.end;
      pairing.response({ ...head, ...content, interim: [] });
    }
    line = readLine(next);
  }
}

/** The mark of a line that begins a message. */
function startMark(text: string): Mark | undefined {
  if (text.startsWith("< ") && isStatusLine(text.slice(2, 7))) return "<";
  return text.startsWith("> ") && isRequestLine(text.slice(2)) ? ">" : undefined;
}

/** The lines behind one mark, without it; remarks between them are passed over. */
function markedLines(text: string, mark: Mark): ReadLine {
  const readLine = linesOf(text);
  return (at) => {
    let line = readLine(at);
    while (line?.text.startsWith("* ") || counters.some((each) => line?.text.startsWith(each))) {
      line = line && readLine(line.next);
    }
    if (line?.text.charAt(0) !== mark) return undefined;
    const skip = line.text.charAt(1) === " " ? 2 : 1;
    return { ...line, text: line.text.slice(skip), start: line.start + skip };
  };
}

function skipCounters(readLine: ReadLine, at: number): number {
  let line = readLine(at);
  let from = at;
  while (line !== undefined && counters.some((each) => line?.text.startsWith(each))) {
    from = line.next;
    line = readLine(from);
  }
  return from;
}

/** Where the content of a response ends by the look of it. */
function contentLimit(text: string, from: number): number {
  const readLine = linesOf(text);
  let line: Line | undefined = readLine(from);
  for (; line !== undefined; line = readLine(line.next)) {
    if (startMark(line.text) !== undefined) return line.start;
    if (following.some((remark) => line?.text.startsWith(remark))) return line.start;
    // The remark follows at once when the content does not end with a newline.
    const glued = closing.map((remark) => line?.text.indexOf(remark) ?? -1).filter((i) => i >= 0);
    if (glued.length > 0) return line.start + Math.min(...glued);
  }
  return text.length;
}

function isContentEnd(text: string, at: number): boolean {
  const after = text.slice(at, at + 2);
  return after === "" || after.startsWith("\n") || after === "\r\n" || after === "* ";
}
