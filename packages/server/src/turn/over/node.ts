import { type IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { whenNothingIsOwed } from "../node.ts";

/** A response to a request whose connection node:http has let go of, once it is its turn. */
export function responseOver(
  socket: Duplex,
  request: IncomingMessage,
  go: (response: ServerResponse) => void,
): void {
  socket.on("error", () => socket.destroy());
  whenNothingIsOwed(socket, () => {
    if (socket.destroyed) return;
    const response = new ServerResponse(request);
    // Node reads no further request from it.
    response.shouldKeepAlive = false;
    response.assignSocket(socket as Parameters<ServerResponse["assignSocket"]>[0]);
    response.on("finish", () => socket.end());
    go(response);
  });
}
