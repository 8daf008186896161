import type { IncomingMessage } from "node:http";
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type SecureServerOptions,
} from "node:http2";
import type { Duplex } from "node:stream";
import type { App } from "../app.ts";
import type { NodeRequest, NodeResponse } from "../host/objects.ts";
import { toNode } from "../node.ts";
import { responseOver } from "../turn/over/node.ts";
import { adaptHttp2 } from "./adapt.ts";

/** Milliseconds without an octet after which a session is told to end; node:http2 keeps it for ever. */
const idle = 60_000;

/** A handler for node:http2 that also takes what node:http gives, since a secure server may speak either. */
export type Http2Handler = (
  request: Http2ServerRequest | NodeRequest,
  response: Http2ServerResponse | NodeResponse,
) => void;

/**
 * The application as a handler for node:http2 (RFC 9113), and for HTTP/1.1 on the same server. What only HTTP/1.1 has,
 * Connection and its like, is left out of answers over HTTP/2; `:authority` is there as Host.
 *
 * @example createSecureServer({ key, cert, allowHTTP1: true }, toHttp2(app([item])))
 */
export function toHttp2(app: App): Http2Handler {
  const handler = toNode(app);
  return (request, response) => {
    adaptHttp2(request as NodeRequest, response as NodeResponse);
    handler(request as NodeRequest, response as NodeResponse);
  };
}

/**
 * A server for the application over HTTP/2, with TLS where there is a key, which HTTP/1.1 clients are served by as well;
 * without one it is for clients that know beforehand (RFC 9113 3.3). `Expect: 100-continue` is answered only once the
 * head has passed. A session without an octet for a minute gets GOAWAY (RFC 9113 6.8): what was asked on it is still
 * answered, and where nothing was it is closed.
 *
 * @param options what node:http2 takes for a secure server
 * @example http2ServerFor(app([item]), { key, cert }).listen(8443)
 */
export function http2ServerFor(app: App, options: SecureServerOptions): Http2SecureServer;
export function http2ServerFor(app: App): Http2Server;
export function http2ServerFor(
  app: App,
  options?: SecureServerOptions,
): Http2Server | Http2SecureServer {
  const handler = toHttp2(app) as (
    request: Http2ServerRequest,
    response: Http2ServerResponse,
  ) => void;
  const server =
    options === undefined
      ? createServer(handler)
      : createSecureServer({ allowHTTP1: true, ...options }, handler);
  server.on("session", (session) => session.setTimeout(idle, () => session.close()));
  server.on("checkContinue", handler);
  server.on("checkExpectation", handler);
  // Left alone, node:http2 answers CONNECT with a 405 that lacks Allow. Over HTTP/1.1 there is no response yet.
  server.on("connect", (request: Http2ServerRequest, other: Http2ServerResponse | Duplex) => {
    const go = (response: unknown): void => handler(request, response as Http2ServerResponse);
    if ("writeHead" in other) go(other);
    else responseOver(other, request as unknown as IncomingMessage, go);
  });
  return server;
}
