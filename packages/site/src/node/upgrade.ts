import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { App } from "../app.ts";
import { type Mount, mountFor } from "../http/mount.ts";

/** The mount that takes the connection over; `undefined` where nobody does, and the request is one like any other. */
function takerOf(mounts: readonly Mount[], request: IncomingMessage): Mount["upgrade"] {
  return /^websocket$/i.test(request.headers.upgrade ?? "")
    ? mountFor(mounts, request)?.upgrade
    : undefined;
}

/** For Node 24.9 and later, which asks before it takes a request for an upgrade. */
export function shouldUpgrade(mounts: readonly Mount[]): (request: IncomingMessage) => boolean {
  return (request) => takerOf(mounts, request) !== undefined;
}

/** For the `upgrade` event. An Upgrade that nobody takes up may be passed over (RFC 9110 7.8). */
export function onUpgrade(
  mounts: readonly Mount[],
  app: App,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (request, socket, head) => {
    const taker = takerOf(mounts, request);
    if (taker !== undefined) {
      taker(request, socket, head);
      return;
    }
    socket.on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    // Node reads no further request from a connection that was to be upgraded.
    response.shouldKeepAlive = false;
    response.assignSocket(socket as Socket);
    response.on("finish", () => socket.end());
    app(request, response);
  };
}
