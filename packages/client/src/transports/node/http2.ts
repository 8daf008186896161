import {
  type ClientHttp2Session,
  connect,
  constants,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from "node:http2";
import { type ConnectionOptions, connect as connectTls } from "node:tls";
import type { Outgoing } from "../../settings.ts";
import { contentFor } from "./content.ts";
import { NodeHeaders, NodeResponse } from "./response.ts";

/** HTTP/2 with the origins that offer it. */
export interface Http2 {
  /** `undefined` where the origin speaks HTTP/1.1 alone. */
  readonly send: (
    request: Outgoing,
    signal: AbortSignal,
    codings: string,
  ) => Promise<NodeResponse | undefined>;
  readonly close: () => void;
}

/** Fields of a connection, which HTTP/2 has none of (RFC 9113 8.2.2). */
const hopByHop = /^(?:connection|host|keep-alive|proxy-connection|transfer-encoding|upgrade)$/;

export function overHttp2(options: ConnectionOptions): Http2 {
  /** The session of each origin; `undefined` for those that offer none. */
  const sessions = new Map<string, Promise<ClientHttp2Session | undefined>>();

  const sessionFor = (origin: string): Promise<ClientHttp2Session | undefined> => {
    let it = sessions.get(origin);
    if (it === undefined) {
      it = opened(origin, options);
      sessions.set(origin, it);
      it.then(
        (session) => session?.once("close", () => sessions.delete(origin)),
        () => sessions.delete(origin),
      );
    }
    return it;
  };

  return {
    send: async (request, signal, codings) => {
      const { origin, pathname, search, host } = new URL(request.url);
      const session = await sessionFor(origin);
      if (session === undefined) return undefined;
      const { method, headers, content, call } = request;
      const body = content === undefined ? undefined : await contentFor(content);
      const fields: OutgoingHttpHeaders = {
        ":method": method,
        ":scheme": "https",
        ":authority": host,
        ":path": `${pathname}${search}`,
        "accept-encoding": codings,
        accept: "*/*",
      };
      for (const [name, value] of Object.entries(headers))
        if (!hopByHop.test(name)) fields[name] = value;
      if (body?.type !== undefined) fields["content-type"] ??= body.type;
      if (body?.length !== undefined) fields["content-length"] ??= String(body.length);
      return new Promise((resolve, reject) => {
        const stream = session.request(fields, { endStream: body === undefined });
        const stop = (): void => {
          stream.close(constants.NGHTTP2_CANCEL);
          stream.destroy(signal.reason as Error);
        };
        if (signal.aborted) stop();
        signal.addEventListener("abort", stop);
        let trailers: IncomingHttpHeaders = {};
        stream.on("error", reject);
        stream.on("close", () => reject(new Error("The stream was closed without a response.")));
        stream.on("headers", (it) => call.options.onInterim?.(Number(it[":status"]), fieldsIn(it)));
        stream.on("trailers", (it) => {
          trailers = it;
        });
        stream.on("response", (it) => {
          resolve(
            new NodeResponse(
              Number(it[":status"]),
              "",
              fieldsIn(it),
              stream,
              call.options.maxContent,
              () => fieldsIn(trailers),
            ),
          );
        });
        if (body === undefined) return;
        if ("octets" in body) stream.end(body.octets);
        else body.stream.pipe(stream);
      });
    },
    close: () => {
      for (const it of sessions.values())
        it.then((session) => session?.close()).catch(() => undefined);
      sessions.clear();
    },
  };
}

/** A session where the origin chooses h2 (RFC 9113 3.2). */
function opened(
  origin: string,
  options: ConnectionOptions,
): Promise<ClientHttp2Session | undefined> {
  const { hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    const socket = connectTls({
      ...options,
      host,
      port: Number(port || "443"),
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      ALPNProtocols: ["h2", "http/1.1"],
    });
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      socket.off("error", reject);
      if (socket.alpnProtocol !== "h2") {
        socket.destroy();
        resolve(undefined);
        return;
      }
      const session = connect(origin, { createConnection: () => socket });
      // What goes wrong is told by each stream.
      session.on("error", () => undefined);
      // A session that nobody uses does not hold the process.
      session.unref();
      resolve(session);
    });
  });
}

function fieldsIn(headers: IncomingHttpHeaders): NodeHeaders {
  return new NodeHeaders(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(":") ? [] : [value ?? []].flat().flatMap((it) => [name, it]),
    ),
  );
}
