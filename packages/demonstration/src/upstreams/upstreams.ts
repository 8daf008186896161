import type { AddressInfo, Server, Socket } from "node:net";
import { servers, type UpstreamName } from "./servers.ts";

/** Small servers on loopback ports, for the gateways to have something behind them. Each starts when it is first asked. */
export interface Upstreams {
  /** Where one of them is: `http://127.0.0.1:41234`. */
  readonly at: (name: UpstreamName) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The upstreams, none of them started. */
export function upstreams(): Upstreams {
  const started = new Map<UpstreamName, Promise<Server>>();
  const sockets = new Set<Socket>();
  const start = (name: UpstreamName): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = servers[name]();
      server.on("connection", (socket: Socket) => {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
      });
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => resolve(server));
    });
  return {
    async at(name) {
      const starting = started.get(name) ?? start(name);
      started.set(name, starting);
      const { port } = (await starting).address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    async close() {
      const all = await Promise.all(started.values());
      const closed = all.map((it) => new Promise<void>((done) => it.close(() => done())));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}
