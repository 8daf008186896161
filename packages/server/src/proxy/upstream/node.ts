import {
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  request as overTcp,
} from "node:http";
import { request as overTls } from "node:https";
import { isIP, type Socket } from "node:net";
import type { Readable } from "node:stream";
import type { ConnectionOptions } from "node:tls";
import { code } from "@verdict/codes";
import { isFieldText } from "@verdict/fields";
import { type Failed, failed, failureOf } from "../failure.ts";
import { valuesOf } from "../hop-fields.ts";
import type { Base } from "../target.ts";

/** What another server answered, or why it did not. */
export type Forwarded =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Names and values by turns, as they came. */
      readonly fields: readonly string[];
      /** Of HTTP, as the other server speaks it. */
      readonly version: string;
      /** To be read to its end or destroyed. */
      readonly content: Readable;
    }
  | Failed;

/** Longest times in milliseconds. */
export interface Times {
  /** Until there is a connection, and with TLS a secure one; 5,000 by default. */
  readonly connect?: number;
  /** From the end of the request to the head of the answer; 30,000 by default. */
  readonly head?: number;
  /** Without an octet while content is on its way; 60,000 by default. */
  readonly idle?: number;
}

/** Where requests go, and how. */
export interface Upstream {
  readonly base: Base;
  readonly agent: Agent;
  readonly times: Required<Times>;
  readonly tls: ConnectionOptions | undefined;
}

/** A request as it is sent on. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Names and values by turns, framing among them. */
  readonly fields: readonly string[];
  readonly content: Readable | undefined;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Whether it may be sent once more when a connection that had been kept turns out to be closed (RFC 9110 9.2.2). */
  readonly repeatable: boolean;
  /** Told of interim answers (RFC 9110 15.2). */
  readonly onInterim: (status: number, fields: readonly string[]) => void;
}

/** Ask another server: the head of its answer, and its content as it comes; never rejects. */
export async function ask(upstream: Upstream, asked: Asked, retries: number): Promise<Forwarded> {
  for (let left = retries; ; left--) {
    const { it, wasKept } = await new Attempt(upstream, asked).result;
    // A server may close a connection at any time, also just when the next request is on its way (RFC 9112 9.3.1).
    const isStale = it.kind === "failed" && it.failure === "reset" && wasKept;
    if (!isStale || !asked.repeatable || left <= 0 || asked.signal.aborted) return it;
  }
}

interface Result {
  readonly it: Forwarded;
  /** Whether the connection had served another request before. */
  readonly wasKept: boolean;
}

/** One request on one connection. */
class Attempt {
  readonly result: Promise<Result>;
  readonly #upstream: Upstream;
  readonly #asked: Asked;
  readonly #request: ClientRequest;
  #settle: ((it: Result) => void) | undefined = undefined;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;
  #response: IncomingMessage | undefined = undefined;
  /** Whether the address is known. */
  #resolved: boolean;
  /** Octets that the connection had received before. */
  #before = 0;

  constructor(upstream: Upstream, asked: Asked) {
    this.#upstream = upstream;
    this.#resolved = isIP(upstream.base.hostname) !== 0;
    this.#asked = asked;
    this.result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#request = requestTo(upstream, asked);
    this.#listen();
    this.#send();
  }

  #listen(): void {
    const request = this.#request;
    request.on("socket", (socket) => this.#connecting(socket));
    request.on("continue", () => this.#asked.onInterim(code.CONTINUE, []));
    request.on("information", ({ statusCode, rawHeaders }) => {
      if (statusCode !== code.CONTINUE) this.#asked.onInterim(statusCode, rawHeaders);
    });
    request.on("response", (response) => this.#answered(response));
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      this.#fail(failed("upgrade"));
    });
    // Also after the answer has begun, when its content tells of it: without a listener it would end the process.
    request.on("error", (error) => {
      const begun = (request.socket?.bytesRead ?? 0) > this.#before;
      this.#fail(failureOf(error, begun));
    });
    request.on("close", () => this.#fail(failed("reset")));
    const { signal } = this.#asked;
    const leave = (): void => void request.destroy();
    if (signal.aborted) leave();
    else {
      signal.addEventListener("abort", leave, { once: true });
      request.on("close", () => signal.removeEventListener("abort", leave));
    }
  }

  #connecting(socket: Socket): void {
    this.#before = socket.bytesRead;
    if (this.#request.reusedSocket || !socket.connecting) {
      this.#connected(socket);
      return;
    }
    const { base, times } = this.#upstream;
    socket.once("lookup", () => {
      this.#resolved = true;
    });
    this.#wait(times.connect, () => failed(this.#resolved ? "connecting" : "resolving"));
    socket.once(base.isSecure ? "secureConnect" : "connect", () => this.#connected(socket));
  }

  #connected(socket: Socket): void {
    this.#clear();
    const { times } = this.#upstream;
    const request = this.#request;
    const idle = (): void => this.#idle();
    socket.setTimeout(times.idle > longest ? 0 : times.idle, idle);
    // The connection goes back to the others when it is done here.
    request.once("close", () => {
      socket.off("timeout", idle);
      socket.setTimeout(0);
    });
    const sent = (): void => {
      if (this.#settle !== undefined) this.#wait(times.head, () => failed("waiting"));
    };
    if (request.writableFinished) sent();
    else request.once("finish", sent);
  }

  /** Nothing has moved for a while: who is it that does not go on? */
  #idle(): void {
    const request = this.#request;
    const response = this.#response;
    // What was received and not read yet waits for the client, which may take its time.
    if (response !== undefined) {
      if (response.readableLength === 0) response.destroy(new Error("The answer broke off."));
    } else if (!request.writableFinished && request.writableLength > 0) {
      this.#fail(failed("sending"));
    }
  }

  #answered(response: IncomingMessage): void {
    this.#response = response;
    // What comes of it is told to whoever reads the content.
    response.on("error", () => undefined);
    const { statusCode = 0, rawHeaders, httpVersion } = response;
    // Node reads more than it sends, and nothing would be left to tell what is wrong.
    const isSound = statusCode >= code.OK && rawHeaders.every((it) => isFieldText(it));
    if (!isSound || !isFramed(rawHeaders)) {
      this.#fail(failed(isSound ? "framing" : "garbled"));
      return;
    }
    this.#clear();
    this.#done({
      kind: "answered",
      status: statusCode,
      fields: rawHeaders,
      version: httpVersion,
      content: response,
    });
  }

  #send(): void {
    const request = this.#request;
    const { content } = this.#asked;
    if (content === undefined) {
      request.end();
      return;
    }
    // Not a pipeline: when the other server fails, the client's connection is still there to tell it.
    content.pipe(request);
    const broken = (): void => {
      if (!content.readableEnded) request.destroy();
    };
    content.once("close", broken);
    request.once("close", () => {
      content.off("close", broken);
      content.unpipe(request);
      // Whatever else the client sends is let go, so that it comes to read the answer.
      if (!content.destroyed) content.resume();
    });
  }

  #wait(milliseconds: number, why: () => Failed): void {
    this.#clear();
    if (milliseconds > longest) return;
    this.#timer = setTimeout(() => this.#fail(why()), milliseconds);
  }

  #clear(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fail(it: Failed): void {
    if (this.#settle === undefined) return;
    this.#clear();
    this.#done(it);
    this.#request.destroy();
  }

  #done(it: Forwarded): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.({ it, wasKept: this.#request.reusedSocket });
  }
}

/** The longest time that a timer can be set to. */
const longest = 2 ** 31 - 1;

function requestTo({ base, agent, tls }: Upstream, asked: Asked): ClientRequest {
  const { method, path, fields } = asked;
  const options = {
    host: base.hostname,
    port: base.port === "" ? undefined : base.port,
    method,
    path,
    agent,
    headers: [...fields],
    // Whatever is lenient here, the next one may read differently: that is how requests are smuggled.
    insecureHTTPParser: false,
  };
  return base.isSecure ? overTls({ ...options, ...tls }) : overTcp(options);
}

/**
 * Whether there is one way only to tell where the content ends: two lengths, or a length beside chunks, are taken for an
 * attempt to smuggle a response (RFC 9112 6.3), and what else it was coded with in transfer would go on as if it were
 * content.
 */
function isFramed(lines: readonly string[]): boolean {
  const lengths = valuesOf(lines, "content-length");
  const codings = valuesOf(lines, "transfer-encoding");
  if (codings.length === 0) return lengths.length < 2;
  return lengths.length === 0 && codings.length === 1 && codings[0]?.toLowerCase() === "chunked";
}
