import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerHttp2Session } from "node:http2";
import type { Server, Socket } from "node:net";
import { owedOn } from "../../turn/node.ts";

/** Servers that know which of their HTTP/1.1 connections wait for a request. */
type Knowing = Server & { readonly closeIdleConnections?: () => void };

/** The connections of a server, each of which costs something when it comes and when it goes, and requests nothing. */
export class Connections {
  readonly #server: Knowing;
  readonly #isSecure: boolean;
  readonly #sockets = new Set<Socket>();
  readonly #sessions = new Set<ServerHttp2Session>();
  #latest: Socket | undefined = undefined;
  #isAnnounced = false;

  constructor(server: Server) {
    this.#server = server;
    this.#isSecure = "setSecureContext" in server;
    const come = (socket: Socket): void => {
      this.#sockets.add(socket);
      this.#latest = socket;
      socket.once("close", () => this.#sockets.delete(socket));
    };
    // Before node:http2, which says while a connection comes that it has become a session.
    server.prependListener("connection", come);
    if (this.#isSecure) server.prependListener("secureConnection", come);
    server.on("session", (session: ServerHttp2Session) => {
      if (this.#latest !== undefined) this.#sockets.delete(this.#latest);
      this.#sessions.add(session);
      session.once("close", () => this.#sessions.delete(session));
      // Its connection was there before the end, its handshake was not.
      if (this.#isAnnounced) session.close();
    });
  }

  /** Let every connection know that no further request will be answered on it, as far as it can still be told. */
  announce(): void {
    this.#isAnnounced = true;
    // GOAWAY: what was asked is answered, and what comes later is refused so that it is safe to repeat (RFC 9113 6.8).
    for (const session of this.#sessions) session.close();
    for (const socket of this.#sockets) {
      const owed = owedOn(socket);
      if (owed !== undefined && !owed.headersSent && isLast(owed, socket)) {
        owed.shouldKeepAlive = false;
      }
    }
  }

  /** Close what waits for a request; one that has begun to come is waited for. */
  closeIdle(): void {
    this.#server.closeIdleConnections?.();
    for (const socket of this.#sockets) {
      // Node takes a connection that has not said anything yet for one that is about to.
      const isSilent = this.#speaks(socket) && socket.bytesRead === 0;
      if (isSilent && owedOn(socket) === undefined) socket.destroy();
    }
  }

  /**
   * End them all.
   *
   * @returns what was cut off
   */
  closeAll(): string[] {
    const cut: string[] = [];
    for (const socket of this.#sockets) {
      const owed = owedOn(socket);
      if (owed !== undefined) cut.push(`${owed.req.method} ${owed.req.url}`);
      else if (this.#speaks(socket)) cut.push("a connection");
      socket.destroy();
    }
    for (const session of this.#sessions) {
      cut.push("an HTTP/2 session");
      session.destroy();
    }
    return cut;
  }

  /** Whether HTTP is spoken on it, and not only TLS. */
  #speaks(socket: Socket): boolean {
    return !this.#isSecure || "encrypted" in socket;
  }
}

/** Whether no other request has come after this one, whose answer would be lost: Node keeps the last on its parser. */
function isLast({ req }: ServerResponse, socket: Socket): boolean {
  const { parser } = socket as {
    readonly parser?: { readonly incoming?: IncomingMessage | null } | null;
  };
  return parser?.incoming === req;
}
