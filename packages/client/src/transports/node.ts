/** Node's own transport: node:http, node:https and node:http2, which show what fetch hides. */
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { type AgentOptions, Agent as HttpsAgent, request as requestHttps } from "node:https";
import { MISDIRECTED_REQUEST } from "@verdict/codes/constants";
import type { Outgoing, Transport } from "../settings.ts";
import { contentFor } from "./node/content.ts";
import { type Http2, overHttp2 } from "./node/http2.ts";
import { NodeHeaders, NodeResponse } from "./node/response.ts";

/** What connections are made with. */
export interface NodeOptions {
  /** How connections are made and kept: `ca`, `cert`, `rejectUnauthorized`, `maxSockets` and the like. */
  readonly agent?: AgentOptions | undefined;
  /** Whether HTTP/2 is spoken with https origins that offer it; it is not, unless told. */
  readonly http2?: boolean | undefined;
  /** What is asked for in Accept-Encoding, and undone; `gzip, deflate, br` unless told. */
  readonly codings?: string | undefined;
}

/** A transport that holds connections. */
export interface NodeTransport extends Transport {
  /** Close the connections that are kept. */
  readonly close: () => void;
}

/**
 * Over Node's own HTTP, at a third of what fetch costs. It shows interim responses (1xx), 407, trailers and each 421, and
 * waits for 100 where a request has `Expect: 100-continue` (RFC 9110 10.1.1).
 *
 * @example client({ transport: overNode() })
 */
export function overNode({
  agent: told,
  http2,
  codings = "gzip, deflate, br",
}: NodeOptions = {}): NodeTransport {
  const options = { keepAlive: true, ...told };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  let sessions: Http2 | undefined;
  const send: Transport = async (request, signal) => {
    const { url } = request;
    const isSecure = url.charCodeAt(4) === 0x73;
    if (isSecure && http2 === true) {
      sessions ??= overHttp2(options);
      const answer = await sessions.send(request, signal, codings);
      if (answer !== undefined) return answer;
    }
    return overHttp1(request, signal, isSecure, agents[isSecure ? "https:" : "http:"], codings);
  };
  return Object.assign(send, {
    close: (): void => {
      for (const it of Object.values(agents)) it.destroy();
      sessions?.close();
    },
  });
}

async function overHttp1(
  { method, url, headers, content, call }: Outgoing,
  signal: AbortSignal,
  isSecure: boolean,
  agent: HttpAgent,
  codings: string,
): Promise<NodeResponse> {
  // The address is whole and normal: taking it apart needs no parser.
  const start = isSecure ? 8 : 7;
  const slash = url.indexOf("/", start);
  const authority = url.slice(start, slash);
  const hash = url.indexOf("#", slash);
  const colon = authority.lastIndexOf(":");
  const hasPort = colon > authority.lastIndexOf("]");
  const hostname = hasPort ? authority.slice(0, colon) : authority;
  const body = content === undefined ? undefined : await contentFor(content);
  const fields: Record<string, string> = { "accept-encoding": codings, accept: "*/*", ...headers };
  if (body?.type !== undefined) fields["content-type"] ??= body.type;
  if (body !== undefined && body.length !== undefined)
    fields["content-length"] ??= String(body.length);
  else if (body === undefined && (method === "POST" || method === "PUT" || method === "PATCH"))
    fields["content-length"] ??= "0";
  // What one connection was wrong for is asked over another (RFC 9110 15.5.20).
  const isFresh = call.trail.at(-2)?.status === MISDIRECTED_REQUEST;
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)({
      host: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
      port: hasPort ? authority.slice(colon + 1) : undefined,
      path: url.slice(slash, hash === -1 ? undefined : hash),
      method,
      headers: fields,
      agent: isFresh ? false : agent,
    });
    const stop = (): void => {
      request.destroy();
      reject(signal.reason as Error);
    };
    // It stays to the end of the content: the signal is this try's own.
    signal.addEventListener("abort", stop);
    request.on("error", reject);
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("The server switched protocols, which nobody asked for."));
    });
    if (call.options.onInterim !== undefined) {
      request.on("information", (it) =>
        call.options.onInterim?.(it.statusCode, new NodeHeaders(it.rawHeaders)),
      );
    }
    request.on("response", (response: IncomingMessage) => {
      // Nobody reads what cannot come, and the connection would wait for it.
      if (method === "HEAD") response.resume();
      resolve(
        new NodeResponse(
          response.statusCode as number,
          response.statusMessage as string,
          new NodeHeaders(response.rawHeaders),
          response,
          call.options.maxContent,
          () => new NodeHeaders(response.rawTrailers),
        ),
      );
    });
    const write = (): void => {
      if (body === undefined) request.end();
      else if ("octets" in body) request.end(body.octets);
      else {
        body.stream.on("error", (error) => request.destroy(error));
        body.stream.pipe(request);
      }
    };
    if (/^100-continue$/i.test(fields["expect"] ?? "")) {
      request.flushHeaders();
      // A server that says nothing is not waited for (RFC 9110 10.1.1).
      const timer = setTimeout(write, patience);
      request.once("continue", () => {
        clearTimeout(timer);
        write();
      });
      request.once("response", () => clearTimeout(timer));
      request.once("close", () => clearTimeout(timer));
    } else write();
  });
}

/** Milliseconds in which a server may say 100 (Continue). */
const patience = 1000;
