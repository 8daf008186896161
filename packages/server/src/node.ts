import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import { type Server as NetServer, Socket } from "node:net";
import { type Duplex, pipeline, Readable } from "node:stream";
import { code, phraseOf, statuses } from "@verdict/codes";
import { type Answer, plainProblem } from "./answer.ts";
import { type App, app as appOf, type Done } from "./app.ts";
import { brokenContent } from "./broken/content/node.ts";
import { answerBroken } from "./broken/node.ts";
import { ClientGone, type Exchange, Progress } from "./exchange.ts";
import { Gathered } from "./gathered/node.ts";
import { type LeaveOptions, type Leaving, leavingOf } from "./leave/node/leave.ts";
import { serves } from "./leave/node/served.ts";
import type { Overload } from "./overload/gate.ts";
import { type Bounded, boundedBy } from "./overload/node.ts";
import { isStream, type Stream } from "./sliceable.ts";
import { takeOver, type Upgraded, upgradesFor } from "./switching/node.ts";
import { endAfter, isAfterLast, leavesOpen } from "./turn/last/node.ts";
import { lingerAfter } from "./turn/linger/node.ts";
import { isInParallel, whenItsTurn } from "./turn/node.ts";
import { responseOver } from "./turn/over/node.ts";

export { answerBroken } from "./broken/node.ts";
export type { LeaveOptions, Leaving, Left } from "./leave/node/leave.ts";
export type { Overload } from "./overload/gate.ts";
export type { Bounded } from "./overload/node.ts";
export { responseOver } from "./turn/over/node.ts";
export type { Upgraded };

/** A handler for node:http, working on the raw objects. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The application as a handler for node:http.
 *
 * @example createServer(toNode(app([item])))
 */
export function toNode(app: App): NodeHandler {
  const done = doneBy(app);
  return guarded(app, (request, response) => {
    // Node has given the connection to a request before this one, which is not answered yet.
    if (response.socket === null && !isInParallel(request)) {
      whenItsTurn(request, response, () => {
        if (response.socket !== null) app.respond(new NodeExchange(request, response), done);
      });
    } else app.respond(new NodeExchange(request, response), done);
  });
}

/**
 * A handler of your own for node:http, to which comes only what is a request for sure. Node reads some that are none:
 * one that says HTTP/2.0 over HTTP/1.1 is 505, one with more than 1000 fields, of which Node may have dropped some, is
 * 431. And some after which nobody knows where the next one begins, chunks in HTTP/1.0 among them (RFC 9112 6.1), are
 * the last on their connection. {@link toNode} and {@link serverFor} have it.
 *
 * @param app what says how errors are told
 * @example createServer(guarded(app([]), (request, response) => response.end("yes")))
 */
export function guarded(app: App, handler: NodeHandler): NodeHandler {
  const done = doneBy(app);
  return (request, response) => {
    if (isAfterLast(request)) {
      request.resume();
      return;
    }
    if (leavesOpen(request)) {
      endAfter(request);
      response.shouldKeepAlive = false;
    }
    const fault = faultIn(request);
    if (fault === undefined) {
      handler(request, response);
      return;
    }
    response.shouldKeepAlive = false;
    const exchange = new NodeExchange(request, response);
    done(plainProblem(...fault, exchange), exchange);
  };
}

/** Names and values of as many field lines as are looked at. Node drops those beyond some such number, or refuses them. */
const mostLines = 2 * 1000;

/** What is wrong with a request that Node has read, but not as it was meant. */
function faultIn(request: IncomingMessage): readonly [status: number, detail: string] | undefined {
  // What was dropped may have been an If-Match.
  if (request.rawHeaders.length > mostLines)
    return [
      code.REQUEST_HEADER_FIELDS_TOO_LARGE,
      `More than ${mostLines / 2} fields are too many.`,
    ];
  return isSpoken(request)
    ? undefined
    : [
        code.HTTP_VERSION_NOT_SUPPORTED,
        `HTTP/${request.httpVersion} is not spoken on this connection.`,
      ];
}

/** Whether a request is of the version that its connection speaks: Node reads one that says HTTP/2.0 as if it were 1.1. */
function isSpoken(request: IncomingMessage): boolean {
  const { httpVersion } = request;
  return httpVersion === "1.1" || httpVersion === "1.0" || "stream" in request;
}

/**
 * A server for the application: it answers `Expect: 100-continue` only once the head has passed (RFC 9110 10.1.1), and
 * what Node cannot read as a request as well.
 *
 * Whoever is slow or large is bounded by what node:http has by default: a head has 60 s (`headersTimeout`) and 16 KiB
 * (`maxHeaderSize`), a request with its content 300 s (`requestTimeout`), both looked after every 30 s
 * (`connectionsCheckingInterval`) and 408 or 431 beyond; a connection that is not used is closed after 5 s
 * (`keepAliveTimeout`, with a second more). 1000 fields are looked at; 431 beyond. No bound by default: connections
 * (`maxConnections`), requests on one of them (`maxRequestsPerSocket`), and the time of a client that reads nothing
 * (`timeout`).
 *
 * @param options what node:http takes, such as `requestTimeout`
 * @example serverFor(app([item])).listen(8080)
 */
export function serverFor(app: App, options: ServerOptions = {}): Server {
  const handler = toNode(app);
  const asks = upgradesFor(app);
  // Node would refuse a request without Host with a bare 400; the decisions say what is missing.
  const server = createServer(
    {
      requireHostHeader: false,
      // The types do not know it yet: a request without content has ended already, and costs no stream.
      ...{ optimizeEmptyRequests: true },
      ...(asks === undefined ? {} : { shouldUpgradeCallback: asks }),
      ...options,
    },
    handler,
  );
  serves(server, app);
  answerBroken(server, app);
  server.on("checkContinue", handler);
  server.on("checkExpectation", handler);
  // Left alone, node:http hangs up on CONNECT without a word.
  server.on("connect", (request: IncomingMessage, socket) => {
    responseOver(socket, request, (response) => handler(request, response));
  });
  if (asks !== undefined) server.on("upgrade", toUpgrade(app));
  return server;
}

/**
 * Let a server come to its end without a client noticing more than it must. On SIGTERM or SIGINT it stops listening,
 * finishes what runs, answers what still comes on open connections 503 with Retry-After and `Connection: close`, closes
 * idle connections within a quarter of a second, ends HTTP/2 sessions with GOAWAY, and then the process with 0. After
 * `wait` it ends anyway and says what was cut off; a second signal ends at once (130, 143).
 *
 * Any server of node:http, node:https or node:http2 can have it, whatever listens for its requests; call it before the
 * server listens. Several servers of a process end together.
 *
 * @throws {RangeError} when `wait` or `retryAfter` is no number from 0 on
 * @see RFC 9110 15.6.4, RFC 9112 9.6, RFC 9113 6.8
 * @example gracefully(server, { meanwhile: () => worker.close(), after: () => database.close() })
 */
export function gracefully(server: NetServer, options: LeaveOptions = {}): Leaving {
  return leavingOf(server, options, toNode);
}

/**
 * Any handler of node:http with a bound to what it takes on: who comes beyond is answered 503 with Retry-After at once. A
 * request counts until its response is sent. An application has the same as its option `overload`, where whoever watches
 * sees it.
 *
 * @param refuse answers who is turned away, in place of the 503
 * @throws {RangeError} where a number is none that can be meant
 * @see RFC 9110 15.6.4
 * @example createServer(bounded(express(), { concurrent: 200, queue: 200, delay: 200 }))
 */
export function bounded(handler: NodeHandler, overload: Overload, refuse?: NodeHandler): Bounded {
  return boundedBy(handler, overload, (retryAfter) => refuse ?? toNode(closedFor(retryAfter)));
}

/** An application that turns everybody away. */
function closedFor(seconds: number): App {
  return appOf([], { available: () => seconds });
}

/**
 * The application as a listener for `upgrade` of node:http: a connection is handed over to who takes it once the request
 * is decided on, and everything else is answered. {@link serverFor} has it where it is needed.
 *
 * @example server.on("upgrade", toUpgrade(app([room])))
 */
export function toUpgrade(
  app: App,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const done = doneBy(app);
  return (request, socket, head) => {
    responseOver(socket, request, (response) => {
      app.respond(new NodeExchange(request, response, { request, socket, head }), done);
    });
  };
}

function doneBy(app: App): Done {
  return (answer, exchange) => send(answer, exchange as NodeExchange, app);
}

function send(answer: Answer, exchange: NodeExchange, app: App): void {
  const { response } = exchange;
  if (response.destroyed || response.headersSent) {
    drop(answer);
    return;
  }
  // A stream waits for its turn, so that no file is open for an answer that nobody may ever come to. And Node would put
  // the head of an answer before interim ones that wait with it.
  if (response.socket === null && (isStream(answer.content) || response.writableLength > 0)) {
    whenItsTurn(exchange.incoming, response, () => {
      if (response.socket === null) drop(answer);
      else send(answer, exchange, app);
    });
    return;
  }
  if (answer.takeOver !== undefined) {
    takeOver(answer.takeOver, exchange.connection as Upgraded, response, (error) => {
      app.failure(error, exchange);
    });
    return;
  }
  // A client that was not told to go on may send its content or the next request: only a new connection is unambiguous.
  if (exchange.leavesUnsure) response.shouldKeepAlive = false;
  const { status, fields, content } = answer;
  if (!response.shouldKeepAlive) {
    addClose(fields);
    if (exchange.isOnConnection) lingerAfter(exchange.incoming);
  }
  // Node would send chunks to whoever names them in TE; HTTP/1.0 does not know them (RFC 9112 6.1).
  if (exchange.version === "1.0") response.useChunkedEncodingByDefault = false;
  try {
    const reason = reasons.get(status);
    if (reason === undefined || exchange.version === "2.0") response.writeHead(status, fields);
    else response.writeHead(status, reason, fields);
  } catch (error) {
    drop(answer);
    const instead = app.failure(error, exchange);
    response.writeHead(instead.status, instead.fields);
    response.end(instead.content);
    return;
  }
  if (content === undefined || typeof content === "string" || content instanceof Uint8Array) {
    // An octet for each character is written faster than UTF-8 is.
    if (answer.isAscii) response.end(content, "latin1");
    else response.end(content);
    return;
  }
  // A stream that breaks takes the connection along: an end that looks clean would hide that something is missing
  // (RFC 9112 8). A client that leaves ends the stream.
  pipeline(readable(content), response, (error) => {
    if (error) response.destroy();
  });
}

/** A Connection of the answer's own would stand in for the `close` that is owed (RFC 9112 9.6). */
function addClose(fields: string[]): void {
  for (let i = 0; i < fields.length; i += 2) {
    if (/^connection$/i.test(fields[i] as string)) fields[i + 1] += ", close";
  }
}

/** Reason phrases where Node has others (RFC 9112 4). */
const reasons: ReadonlyMap<number, string> = new Map(
  statuses.flatMap(({ code }) => {
    const phrase = phraseOf(code);
    return phrase === undefined || phrase === STATUS_CODES[code] ? [] : [[code, phrase]];
  }),
);

/** Nobody reads it: whatever it is cut from may be let go. */
function drop({ content }: Answer): void {
  if (content === undefined || typeof content === "string" || content instanceof Uint8Array) return;
  readable(content).destroy();
}

function readable(content: Stream): Readable {
  return content instanceof Readable ? content : Readable.from(content);
}

/** What node:http tells of a request, read where it is wanted. */
export class NodeExchange extends Progress implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly version: string;
  readonly isValid: boolean;
  readonly isConditional: boolean;
  readonly response: ServerResponse;
  readonly connection: Upgraded | undefined;
  readonly #request: IncomingMessage;
  readonly #headers: IncomingMessage["headers"];
  #asked = false;

  constructor(request: IncomingMessage, response: ServerResponse, connection?: Upgraded) {
    super();
    this.connection = connection;
    this.#request = request;
    this.response = response;
    this.method = request.method ?? "GET";
    const url = request.url ?? "/";
    this.target = url;
    this.version = request.httpVersion;
    this.#headers = request.headers;
    const mark = url.indexOf("?");
    const path = mark === -1 ? url : url.slice(0, mark);
    this.path = path.charCodeAt(0) === slash ? path : pathOf(path, this.method);
    this.query = mark === -1 ? "" : url.slice(mark + 1);
    const { hosts, conditions } = countsOf(request.rawHeaders);
    // An HTTP/1.1 request has one Host, no more and no less (RFC 9112 3.2). What Node 24.9 and later
    // do not take for an upgrade at all comes without its content from older ones.
    // A fragment is no part of a target (RFC 9112 3.2): who stands before may have left it out.
    this.isValid =
      (connection === undefined || !this.hasContent) &&
      (this.version !== "1.1" || hosts === 1) &&
      !url.includes("#");
    this.isConditional = conditions > 0;
  }

  field(name: string): string | undefined {
    const headers = this.#headers;
    // A load for each of the names that are asked for most is fast where one for all names is not.
    switch (name) {
      case "accept":
        return headers.accept;
      case "accept-language":
        return headers["accept-language"];
      case "accept-charset":
        return headers["accept-charset"] as string | undefined;
      case "accept-encoding":
        return headers["accept-encoding"] as string | undefined;
      case "if-match":
        return headers["if-match"];
      case "if-none-match":
        return headers["if-none-match"];
      case "if-modified-since":
        return headers["if-modified-since"];
      case "if-unmodified-since":
        return headers["if-unmodified-since"];
      case "expect":
        return headers.expect;
      case "content-length":
        return headers["content-length"];
      case "content-type":
        return headers["content-type"];
      case "range":
        return headers.range;
      case "host":
        return headers.host;
      case "transfer-encoding":
        return headers["transfer-encoding"];
    }
    const value = headers[name];
    return typeof value === "string" || value === undefined ? value : value.join(", ");
  }

  get address(): string | undefined {
    return this.#request.socket.remoteAddress;
  }

  get now(): number {
    return Date.now();
  }

  get hasContent(): boolean {
    const length = this.#headers["content-length"];
    return (
      this.#headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0")
    );
  }

  /** Whether the client waits for a 100 that it has not been given (RFC 9110 10.1.1: HTTP/1.0 cannot ask). */
  get leavesUnsure(): boolean {
    return (
      this.#headers.expect !== undefined &&
      !this.#asked &&
      // Where nobody listens for checkContinue, Node has said it already.
      (this.response as { _sent100?: boolean })._sent100 !== true &&
      this.version !== "1.0" &&
      this.hasContent
    );
  }

  /** Whether the request came over a connection of node:http itself, which ends when an answer says so. */
  get isOnConnection(): boolean {
    return this.version !== "2.0" && this.#request.socket instanceof Socket;
  }

  /** The request itself, for who takes its content piece by piece. */
  get incoming(): IncomingMessage {
    return this.#request;
  }

  /** Tell a client that waits for a 100 to go on. */
  proceed(): void {
    if (!this.leavesUnsure) return;
    this.#asked = true;
    this.response.writeContinue();
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

  hint(fields: Readonly<Record<string, string>>): void {
    // HTTP/1.0 knows no interim responses (RFC 9110 15.2).
    if (this.version === "1.0" || this.response.headersSent) return;
    const { Link: link, link: alias = link, ...others } = fields;
    if (alias === undefined) return;
    try {
      this.response.writeEarlyHints({ link: alias.split(/,\s*(?=<)/), ...others });
    } catch {
      // Links that Node does not take come with the answer.
    }
  }

  read(limit: number): Promise<Uint8Array | "too-large"> {
    const request = this.#request;
    const broken = brokenContent(request);
    if (broken !== undefined) return Promise.reject(broken);
    if (request.destroyed) {
      return request.readableEnded ? Promise.resolve(nothing) : Promise.reject(new ClientGone());
    }
    this.proceed();
    return new Promise((resolve, reject) => {
      let first: Buffer | undefined;
      let more: Gathered | undefined;
      let size = 0;
      const take = (chunk: Buffer): void => {
        size += chunk.length;
        if (size > limit) {
          request.off("data", take);
          request.resume();
          more = undefined;
          resolve("too-large");
        } else if (first === undefined) first = chunk;
        else {
          if (more === undefined) {
            more = new Gathered();
            more.add(first);
          }
          more.add(chunk);
        }
      };
      let isOver = false;
      // It closes after its end as well, and making an error is dear.
      const gone = (): void => {
        if (!isOver) reject(brokenContent(request) ?? new ClientGone());
      };
      request.on("data", take);
      request.on("end", () => {
        isOver = true;
        resolve(more === undefined ? (first ?? nothing) : more.whole());
      });
      // An error comes with it, and is told to nobody where nobody listens.
      request.on("close", gone);
    });
  }
}

/** How many Host fields and preconditions there are: one look at the names answers what nearly all requests need. */
function countsOf(lines: readonly string[]): {
  readonly hosts: number;
  readonly conditions: number;
} {
  let hosts = 0;
  let conditions = 0;
  for (let i = 0; i < lines.length; i += 2) {
    const name = lines[i] as string;
    if (name.length === "host".length) {
      if (name.toLowerCase() === "host") hosts++;
    } else if (name.charCodeAt(2) === hyphen && /^if-/i.test(name)) conditions++;
  }
  return { hosts, conditions };
}

const slash = "/".charCodeAt(0);
const hyphen = "-".charCodeAt(0);
const nothing = new Uint8Array(0);

/** The path of a target in absolute form; of any other that is no path, the target itself (RFC 9112 3.2). */
function pathOf(target: string, method: string): string {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(target)?.[0];
  if (authority === undefined) return target;
  // Without a path OPTIONS asks about the server as a whole (RFC 9112 3.2.4).
  return target.slice(authority.length) || (method === "OPTIONS" ? "*" : "/");
}
