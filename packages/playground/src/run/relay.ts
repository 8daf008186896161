import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Happening } from "./transcript.ts";
import { Recorder } from "./transcript.ts";

/** What goes between a client and a server, as it is noted down by who stands between them. */
export interface Relay {
  /** `127.0.0.1:40123`, for the client. */
  readonly authority: string;
  /** What has happened so far. */
  readonly happenings: readonly Happening[];
  readonly close: () => Promise<void>;
}

/** Most connections through one relay, and most octets. */
const most = { connections: 50, octets: 64 * 1024 * 1024 } as const;

/** Stands before a server on a port of its own, hands every octet on, ends and resets as well, and notes them down. */
export async function relay(host: string, port: number): Promise<Relay> {
  const recorder = new Recorder();
  const sockets = new Set<Socket>();
  let octets = 0;
  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.setNoDelay(true).once("close", () => sockets.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const number = recorder.opened();
    const upstream = kept(connect({ host, port, allowHalfOpen: true }));
    kept(client);
    const hand = (from: Socket, to: Socket, what: "sent" | "received"): void => {
      let isReset = false;
      from.on("data", (chunk: Buffer) => {
        octets += chunk.length;
        if (octets > most.octets) {
          from.destroy();
          return;
        }
        recorder.tell(number, what, chunk.toString("latin1"));
        if (!to.write(chunk)) {
          from.pause();
          to.once("drain", () => from.resume());
        }
      });
      from.on("end", () => to.end());
      from.on("error", (error: NodeJS.ErrnoException) => {
        isReset ||= error.code === "ECONNRESET";
      });
      from.on("close", () => {
        if (what === "received") recorder.tell(number, isReset ? "reset" : "closed");
        else if (isReset) recorder.tell(number, "hung-up");
        if (isReset) to.resetAndDestroy();
        else to.destroySoon();
      });
    };
    hand(client, upstream, "sent");
    hand(upstream, client, "received");
  });
  server.maxConnections = most.connections;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return {
    authority: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    get happenings() {
      return recorder.happenings;
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const it of sockets) it.destroy();
      return closed;
    },
  };
}
