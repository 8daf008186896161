import type { IncomingMessage } from "node:http";
import { endAfter } from "../last/node.ts";

/** Milliseconds that a client may still send what nobody reads, after the answer that ends its connection. */
const longest = 2000;

/**
 * Let a connection that its answer ends be closed in two steps: first no more is sent, and only when the client has ended
 * as well, or its time is over, the rest. Closed at once it would be reset where content or another request is still on
 * its way, and what the client has not read of the answer would be lost (RFC 9112 9.6).
 */
export function lingerAfter(request: IncomingMessage): void {
  const { socket } = request;
  // What follows is no request any more.
  endAfter(request);
  // This is what Node closes with, once the response is sent.
  socket.destroySoon = () => {
    if (socket.destroyed) return;
    const close = (): void => void socket.destroy();
    const timer = setTimeout(close, longest);
    timer.unref();
    socket.once("close", () => clearTimeout(timer));
    socket.once("error", close);
    socket.end();
    request.resume();
  };
}
