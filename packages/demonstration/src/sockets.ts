import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { isSuccess } from "@verdict/codes";
import type { App } from "@verdict/server";
import { toFetch } from "@verdict/server/fetch";
import { WebSocketServer } from "ws";

/** Largest message that is taken, in octets. */
const most = 64 * 1024;

/** Milliseconds that clients have to say goodbye. */
const patience = 1000;

/** The server goes down (RFC 6455 7.4.1). */
const goingAway = 1001;

/** Takes connections over that the engine lets switch to WebSocket. */
export interface Sockets {
  /** For the `upgrade` event of `node:http`. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => Promise<void>;
}

/**
 * WebSockets behind an application: the engine decides, as for any GET, whether the request may switch; only then the
 * connection changes hands.
 */
export function socketsOf(app: App): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: most });
  const decide = toFetch(app);
  server.on("connection", (it) => {
    it.on("error", () => it.terminate());
    it.on("message", (data, isBinary) => it.send(data, { binary: isBinary }));
    it.send("Hello. What you say is said again.");
  });
  return {
    upgrade(request, socket, head) {
      socket.on("error", () => socket.destroy());
      decide(requestOf(request)).then(
        (answer) => {
          if (isSuccess(answer.status)) {
            server.handleUpgrade(request, socket, head, (it) => server.emit("connection", it));
          } else void refuse(request, socket, answer);
        },
        () => socket.destroy(),
      );
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

function requestOf({ url = "/", headersDistinct, method = "GET" }: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return new Request(new URL(url, "http://localhost"), { method, headers });
}

/** What was refused gets an answer as any other request, and the connection ends with it. */
async function refuse(request: IncomingMessage, socket: Duplex, answer: Response): Promise<void> {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Socket);
  response.on("finish", () => socket.end());
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(new Uint8Array(await answer.arrayBuffer()));
}
