import type { Upgraded } from "@verdict/server/node";
import { WebSocketServer } from "ws";

/** Largest message that is taken, in octets. */
const most = 64 * 1024;

/** Milliseconds that clients have to say goodbye. */
const patience = 1000;

/** The server goes down (RFC 6455 7.4.1). */
const goingAway = 1001;

/** WebSockets that greet, and say again what they are told. */
export interface Sockets {
  /** Take over a connection that is to go on as a WebSocket. */
  readonly take: (connection: Upgraded) => void;
  readonly close: () => Promise<void>;
}

/** WebSockets behind the engine, which has decided by then that the request may switch. */
export function webSockets(): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: most });
  server.on("connection", (it) => {
    it.on("error", () => it.terminate());
    it.on("message", (data, isBinary) => it.send(data, { binary: isBinary }));
    it.send("Hello. What you say is said again.");
  });
  return {
    take({ request, socket, head }) {
      server.handleUpgrade(request, socket, head, (it) => server.emit("connection", it));
    },
    async close() {
      for (const it of server.clients) it.close(goingAway);
      const timer = setTimeout(() => {
        for (const it of server.clients) it.terminate();
      }, patience);
      await new Promise<void>((done) => server.close(() => done()));
      clearTimeout(timer);
    },
  };
}
