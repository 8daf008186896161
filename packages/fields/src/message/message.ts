/**
 * One whole message as it came over the wire (RFC 9112 2.1).
 *
 *     HTTP-message = start-line CRLF *( field-line CRLF ) CRLF [ message-body ]
 */

import { isInterim, readContent } from "./content.ts";
import { collectFaults, type Report } from "./faults.ts";
import { readHead, skipEmptyLines } from "./head.ts";
import { linesOf } from "./lines.ts";
import { type Source, sourceOf } from "./source.ts";
import { isStatusLine } from "./start-line.ts";
import type {
  MessageOptions,
  Parsed,
  RequestMessage,
  ResponseHead,
  ResponseMessage,
} from "./types.ts";

/**
 * The request or response that the input consists of, with its faults; its value is undefined when
 * the input does not begin with a start line. Interim responses belong to the final one that
 * follows; bytes after the message are a fault (RFC 9112 6.3).
 *
 * @example
 * parseMessage("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi").value?.content; // the bytes of "hi"
 */
export function parseMessage(
  input: string | Uint8Array,
  options: MessageOptions = {},
): Parsed<RequestMessage | ResponseMessage> {
  const { faults, report } = collectFaults();
  const source = sourceOf(input);
  const value = readMessage(source, skipEmptyLines(source.text, 0, report), options, report);
  if (value !== undefined && value.end < source.bytes.length) {
    const count = source.bytes.length - value.end;
    report("extra-bytes", value.end, `${count} bytes follow the message (RFC 9112 6.3).`);
  }
  return { value, faults };
}

/**
 * The message that starts at `at`; `undefined`, with a fault, when no start line is there.
 *
 * @example
 * readMessage(sourceOf("GET / HTTP/1.1\r\n\r\n"), 0, {}, report)?.kind; // "request"
 */
export function readMessage(
  source: Source,
  at: number,
  options: MessageOptions,
  report: Report,
): RequestMessage | ResponseMessage | undefined {
  const readLine = linesOf(source.text);
  const interim: ResponseHead[] = [];
  for (let start = at; ; ) {
    const head = readHead(readLine, start, report);
    if (head === undefined) return undefined;
    if (head.kind === "request") return { ...head, ...readContent(source, head, options, report) };
    // After 101 (Switching Protocols) no HTTP follows: then the interim response is the last.
    if (!isInterim(head.status) || !isStatusLine(source.text.slice(head.end, head.end + 5))) {
      return { ...head, ...readContent(source, head, options, report), interim };
    }
    interim.push(head);
    start = head.end;
  }
}
