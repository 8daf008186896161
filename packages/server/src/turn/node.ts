import { type IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { isSafe } from "@verdict/codes";

/**
 * The response that a connection owes first: nothing else may be written before it is complete (RFC 9112 9.3.2). Node
 * keeps it on the socket, and its own code looks there as well; counting would cost every request something.
 */
export function owedOn(socket: Duplex): ServerResponse | undefined {
  return (socket as { _httpMessage?: ServerResponse | null })._httpMessage ?? undefined;
}

/** Go on once all answers to earlier requests are sent, or the connection is gone. */
export function whenNothingIsOwed(socket: Duplex, go: () => void): void {
  const owed = owedOn(socket);
  if (owed === undefined || socket.destroyed) {
    go();
    return;
  }
  // Where Node has let go of the connection it tells nobody any more that there is room again.
  const drain = (): void => void owed.emit("drain");
  socket.on("drain", drain);
  // Node takes up the next one before it says that the last is closed.
  owed.once("close", () => {
    socket.off("drain", drain);
    whenNothingIsOwed(socket, go);
  });
}

/**
 * Whether a request may be worked on while others before it on its connection are: all of them have to be safe, or one
 * would see what another has not done yet (RFC 9112 9.3.2).
 */
export function isInParallel({ method = "", socket }: IncomingMessage): boolean {
  const before = owedOn(socket)?.req.method ?? "";
  return isSafe(method) && isSafe(before) && (waiting.get(socket)?.size ?? 0) === 0;
}

/** Those that wait for their turn on a connection, to be told if it is gone before. */
const waiting = new WeakMap<Duplex, Set<() => void>>();

/** Go on once it is a response's turn on its connection, or the connection is gone. */
export function whenItsTurn(
  request: IncomingMessage,
  response: ServerResponse,
  go: () => void,
): void {
  const { socket } = request;
  if (socket.destroyed) {
    go();
    return;
  }
  const all = waitingOn(socket);
  all.add(go);
  // Node says so to nobody, and hands the connection over just here.
  response.assignSocket = (it) => {
    ServerResponse.prototype.assignSocket.call(response, it);
    all.delete(go);
    go();
  };
}

function waitingOn(socket: Duplex): Set<() => void> {
  const known = waiting.get(socket);
  if (known !== undefined) return known;
  const all = new Set<() => void>();
  waiting.set(socket, all);
  socket.once("close", () => {
    for (const go of all) go();
    all.clear();
  });
  return all;
}
