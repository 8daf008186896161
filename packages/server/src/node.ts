import { createServer, type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import type { App } from "./app.ts";
import { ClientGone, type Exchange } from "./exchange.ts";
import type { FieldError } from "./standard-schema.ts";

/** A handler for node:http, working on the raw objects. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The application as a handler for node:http.
 *
 * @example createServer(toNode(app([item])))
 */
export function toNode(app: App): NodeHandler {
  return (request, response) => {
    const exchange = new NodeExchange(request, response);
    const answer = app.handle(exchange);
    if (answer instanceof Promise) void answer.then((it) => send(it, exchange, app));
    else send(answer, exchange, app);
  };
}

/** A server for the application: answers `Expect: 100-continue` only once the head has passed (RFC 9110 10.1.1). */
export function serverFor(app: App): Server {
  const handler = toNode(app);
  const server = createServer(handler);
  server.on("checkContinue", handler);
  server.on("checkExpectation", handler);
  // Left alone, node:http hangs up on CONNECT without a word.
  server.on("connect", (request: IncomingMessage, socket) => {
    socket.on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket as Parameters<ServerResponse["assignSocket"]>[0]);
    response.on("finish", () => socket.end());
    handler(request, response);
  });
  return server;
}

function send(answer: Answer, exchange: NodeExchange, app: App): void {
  const { response } = exchange;
  if (response.destroyed || response.headersSent) return;
  // A client that was not told to go on may send its content or the next request: only a new connection is unambiguous.
  if (exchange.leavesUnsure) response.shouldKeepAlive = false;
  try {
    response.writeHead(answer.status, answer.fields as string[]);
  } catch (error) {
    const { status, fields, content } = app.failure(error, exchange);
    response.writeHead(status, fields as string[]);
    response.end(content);
    return;
  }
  response.end(answer.content);
}

class NodeExchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly version: string;
  readonly field: (name: string) => string | undefined;
  readonly response: ServerResponse;
  params: unknown = noParams;
  user: unknown;
  current: unknown;
  loaded = false;
  reading = false;
  content: unknown;
  result: unknown;
  made: Uint8Array | undefined;
  errors: readonly FieldError[] | undefined;
  readonly #request: IncomingMessage;
  #asked = false;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.response = response;
    this.method = request.method ?? "GET";
    const url = request.url ?? "/";
    this.target = url;
    this.version = request.httpVersion;
    const mark = url.indexOf("?");
    const path = mark === -1 ? url : url.slice(0, mark);
    this.path = path.startsWith("/") ? path : pathOf(path, this.method);
    const { headers } = request;
    this.field = (name) => {
      const value = headers[name];
      if (typeof value === "string") return value;
      return Array.isArray(value) ? value.join(", ") : undefined;
    };
  }

  get query(): string {
    const mark = this.target.indexOf("?");
    return mark === -1 ? "" : this.target.slice(mark + 1);
  }

  get now(): number {
    return Date.now();
  }

  get hasContent(): boolean {
    const { headers } = this.#request;
    const length = headers["content-length"];
    return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
  }

  /** Whether the client waits for a 100 that it has not been given (RFC 9110 10.1.1: HTTP/1.0 cannot ask). */
  get leavesUnsure(): boolean {
    const { headers, httpVersion } = this.#request;
    return headers.expect !== undefined && !this.#asked && httpVersion !== "1.0" && this.hasContent;
  }

  fieldLines(): readonly string[] {
    return this.#request.rawHeaders;
  }

  fieldsSize(): number {
    const { rawHeaders } = this.#request;
    let size = rawHeaders.length * 2;
    for (const it of rawHeaders) size += it.length;
    return size;
  }

  read(limit: number): Promise<Uint8Array | "too-large"> {
    const request = this.#request;
    if (request.destroyed) {
      return request.readableEnded ? Promise.resolve(nothing) : Promise.reject(new ClientGone());
    }
    if (this.leavesUnsure) {
      this.#asked = true;
      this.response.writeContinue();
    }
    return new Promise((resolve, reject) => {
      let first: Buffer | undefined;
      let more: Buffer[] | undefined;
      let size = 0;
      const take = (chunk: Buffer): void => {
        size += chunk.length;
        if (size > limit) {
          request.off("data", take);
          request.resume();
          resolve("too-large");
        } else if (first === undefined) first = chunk;
        else {
          more ??= [first];
          more.push(chunk);
        }
      };
      const gone = (): void => reject(new ClientGone());
      request.on("data", take);
      request.on("end", () =>
        resolve(more === undefined ? (first ?? nothing) : Buffer.concat(more)),
      );
      request.on("error", gone);
      request.on("close", gone);
    });
  }
}

const nothing = new Uint8Array(0);
const noParams = Object.freeze(Object.create(null) as Record<string, string>);

/** The path of a target in absolute form; of any other that is no path, the target itself (RFC 9112 3.2). */
function pathOf(target: string, method: string): string {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(target)?.[0];
  if (authority === undefined) return target;
  // Without a path OPTIONS asks about the server as a whole (RFC 9112 3.2.4).
  return target.slice(authority.length) || (method === "OPTIONS" ? "*" : "/");
}
