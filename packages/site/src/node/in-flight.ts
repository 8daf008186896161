import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/** How many responses a connection still owes. */
export type InFlight = (socket: Duplex) => number;

/** Count the responses that each connection of a server still owes. */
export function watchRequests(server: Server): InFlight {
  const owed = new WeakMap<Duplex, number>();
  const add = (socket: Duplex, by: number): void => {
    owed.set(socket, (owed.get(socket) ?? 0) + by);
  };
  server.on("request", ({ socket }, response) => {
    add(socket, 1);
    response.once("close", () => add(socket, -1));
  });
  return (socket) => owed.get(socket) ?? 0;
}
