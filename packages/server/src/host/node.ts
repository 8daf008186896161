import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** Whether it is a stream that can be read. */
export function isStream(it: unknown): it is Readable {
  return it instanceof Readable;
}

/**
 * A request that stands in for one whose content has been read: its content can be read once more, and is no longer
 * encoded.
 *
 * @param content the octets, or a stream that gives them
 */
export function standIn(
  request: IncomingMessage,
  target: string,
  content: Uint8Array | Readable,
): IncomingMessage {
  const stream =
    content instanceof Readable ? content : Readable.from([content], { objectMode: false });
  const { "content-encoding": _, "content-length": __, ...headers } = request.headers;
  if (content instanceof Uint8Array) {
    delete headers["transfer-encoding"];
    headers["content-length"] = String(content.length);
  } else headers["transfer-encoding"] ??= "chunked";
  const { method, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, socket } = request;
  return Object.assign(stream, {
    method,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    rawHeaders,
    socket,
    headers,
    url: target,
  }) as unknown as IncomingMessage;
}
