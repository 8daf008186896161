import type { Server } from "node:net";
import type { App } from "../../app.ts";

/** The application that a server was made for: what it says at the end is seen by whoever watches that. */
const served = new WeakMap<Server, App>();

export function serves(server: Server, app: App): void {
  served.set(server, app);
}

export function servedBy(server: Server): App | undefined {
  return served.get(server);
}
