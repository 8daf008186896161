import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { endAfter } from "../last/node.ts";

/** Milliseconds that a client may still send what nobody reads, after the answer that ends its connection. */
const longest = 2000;

/**
 * Let a connection that its answer ends be closed in two steps, where content is still on its way: first no more is sent,
 * and only when the content is there or its time is over the rest. Closed at once it would be reset, and a client that
 * sends all before it reads would never see the answer (RFC 9112 9.6).
 */
export function lingerAfter(request: IncomingMessage): void {
  const socket = request.socket as Socket;
  // What follows its content is no request any more.
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
    if (request.complete) socket.once("finish", close);
    else {
      request.once("close", close);
      request.resume();
    }
  };
}
