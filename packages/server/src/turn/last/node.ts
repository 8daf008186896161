import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** Connections on which nothing that follows is a request, each with its last one. */
const lasts = new WeakMap<Duplex, IncomingMessage>();

/** Hardly ever is there one, and nobody has to look before. */
let isAny = false;

/** Whether a request came after the last one of its connection: nobody can tell that it is one, and it is passed over. */
export function isAfterLast(request: IncomingMessage): boolean {
  if (!isAny) return false;
  const last = lasts.get(request.socket);
  return last !== undefined && last !== request;
}

/** Take a request for the last of its connection; its answer has to close it. */
export function endAfter(request: IncomingMessage): void {
  isAny = true;
  lasts.set(request.socket, request);
}

/**
 * Whether a request leaves open where it ends, for somebody before this server at least.
 *
 * HTTP/1.0 knows no chunks, so that what speaks it may have seen another end (RFC 9112 6.1: the framing is faulty, and the
 * connection is closed). And Node drops what came in one piece with a request for another protocol, though nobody takes it
 * up: what comes in the next piece could be the middle of a request.
 */
export function leavesOpen({ httpVersion, headers, socket }: IncomingMessage): boolean {
  if (httpVersion === "1.0" && headers["transfer-encoding"] !== undefined) return true;
  return headers.upgrade !== undefined && !isAlone(socket);
}

/** Whether there is one head and nothing else in the octets that are being read. Node keeps them with the parser. */
function isAlone(socket: Duplex): boolean {
  const { parser } = socket as { parser?: { getCurrentBuffer?: () => Uint8Array } | null };
  const octets = parser?.getCurrentBuffer?.();
  if (octets === undefined) return false;
  const text = Buffer.from(octets).toString("latin1");
  return text.indexOf("\r\n\r\n") === text.length - 4;
}
