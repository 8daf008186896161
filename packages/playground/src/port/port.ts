import http, { type IncomingMessage, type ServerResponse } from "node:http";
import http2 from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import tls, { type TLSSocket } from "node:tls";
import type { Limits } from "../limits.ts";
import type { Certificates } from "./certificates.ts";
import { Connections } from "./connections.ts";
import { tellApart } from "./tell-apart.ts";

/** Answers what comes in, whatever it came in over. */
export interface Speaking {
  readonly request: (request: IncomingMessage, response: ServerResponse) => void;
  readonly connect: (request: IncomingMessage, socket: Socket, head: Buffer) => void;
  /** Whether a request is to be let go of, for another protocol. */
  readonly upgrades: (request: IncomingMessage) => boolean;
  readonly upgrade: (request: IncomingMessage, socket: Socket, head: Buffer) => void;
  /** Prepare the server for what is no request at all. */
  readonly broken: (server: http.Server) => void;
  /** A handshake failed. */
  readonly failed: (error: Error, socket: TLSSocket) => void;
}

/** Largest head that is read; a longer target is 414, other fields 431. */
export const largestHead = 16 * 1024;

/** One port for HTTP/1.1, HTTP/2 in clear, and both over TLS. */
export interface Port {
  readonly server: Server;
  readonly connections: Connections;
  /** Take a connection as if it had come in here. */
  readonly take: (socket: Socket, options?: { readonly only?: "tls" }) => void;
  readonly close: () => Promise<void>;
}

/**
 * @param certificates asked for with the first TLS handshake
 */
export function portFor(
  speaking: Speaking,
  limits: Limits,
  certificates: () => Promise<Certificates>,
): Port {
  const connections = new Connections(limits);
  const plain = http1(speaking, limits);
  const multiplexed = http2.createServer({
    maxSessionInvalidFrames: 100,
    settings: { maxConcurrentStreams: 100 },
  });
  multiplexed.on("request", speaking.request as never);
  multiplexed.on("sessionError", () => undefined);
  multiplexed.on("session", (session) =>
    session.setTimeout(limits.patience * 6, () => session.close()),
  );
  let secure: Promise<tls.Server> | undefined;
  const secureServer = (): Promise<tls.Server> => {
    secure ??= certificates().then(({ authority, server }) => {
      const made = tls.createServer({
        ...server,
        ca: authority.cert,
        // A client may show who it is; whether that is believed, the causes say.
        requestCert: true,
        rejectUnauthorized: false,
        ALPNProtocols: ["h2", "http/1.1"],
        handshakeTimeout: limits.patience,
      });
      made.on("secureConnection", (socket) => {
        (socket.alpnProtocol === "h2" ? multiplexed : plain).emit("connection", socket);
      });
      made.on("tlsClientError", speaking.failed);
      return made;
    });
    return secure;
  };
  const take: Port["take"] = (socket) => {
    connections.add(socket);
    socket.setNoDelay(true);
    tellApart(socket, limits.patience, (spoken) => {
      if (spoken === "http1") {
        plain.emit("connection", socket);
        socket.resume();
      } else if (spoken === "http2") multiplexed.emit("connection", socket);
      else {
        secureServer().then(
          (it) => it.emit("connection", socket),
          () => socket.destroy(),
        );
      }
    });
  };
  const server = createServer((socket) => take(socket));
  return {
    server,
    connections,
    take,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      plain.close();
      plain.closeAllConnections();
      connections.closeAll();
      await closed;
    },
  };
}

function http1(speaking: Speaking, limits: Limits): http.Server {
  const server = http.createServer({
    maxHeaderSize: largestHead,
    headersTimeout: limits.patience,
    requestTimeout: limits.patience * 2,
    connectionsCheckingInterval: Math.max(50, limits.patience / 10),
    keepAliveTimeout: 5000,
    // Node would refuse a request without Host with a bare 400, and have 501 for nobody.
    requireHostHeader: false,
    // Two that the types do not know yet.
    ...{ optimizeEmptyRequests: true, shouldUpgradeCallback: speaking.upgrades },
  });
  server.on("request", speaking.request);
  server.on("checkContinue", speaking.request);
  server.on("checkExpectation", speaking.request);
  server.on("connect", speaking.connect);
  server.on("upgrade", speaking.upgrade);
  speaking.broken(server);
  // It never listens itself, and would not look after slow clients otherwise.
  server.emit("listening");
  return server;
}
