/** What needs Node: an exchange with a server, as it goes over the wire. */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { Content } from "./content.ts";
import type { Exchange, Version } from "./exchange.ts";
import { Fields } from "./fields.ts";

export {
  type WatchOptions,
  watch,
  watchExpress,
  watched,
  watchFastify,
  watchKoa,
} from "./watch/node.ts";

/** How to ask. */
export interface AskOptions {
  /** GET unless told. */
  readonly method?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array;
  /** Milliseconds for the whole of it; 10,000 unless told. */
  readonly within?: number;
  /** Octets of content that are taken; 10 MiB unless told. */
  readonly most?: number;
}

/** What the requests are known by. */
export const agent = "verdict-check/0.1";

/**
 * Ask a server and keep the exchange as it was: no redirect is followed, no coding undone.
 *
 * @throws {Error} when no answer came, with the reason
 * @example check([await ask("https://example.com/")])
 */
export function ask(url: string, options: AskOptions = {}): Promise<Exchange> {
  const { method = "GET", content, within = 10_000, most = 10 * 1024 * 1024 } = options;
  const { protocol, host, pathname, search } = new URL(url);
  const isSecure = protocol === "https:";
  const fields: Record<string, string> = {
    Host: host,
    "User-Agent": agent,
    Accept: "*/*",
    ...options.fields,
    ...(content === undefined ? {} : { "Content-Length": String(Buffer.byteLength(content)) }),
  };
  return new Promise((resolve, reject) => {
    const send = isSecure ? requestHttps : requestHttp;
    const signal = AbortSignal.timeout(within);
    const request = send(url, { method, headers: fields, signal, agent: false });
    let came: IncomingMessage | undefined;
    request.on("error", (error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }) => {
      if (signal.aborted) reject(new Error(`${host} did not answer within ${within} ms.`));
      else if (came !== undefined && method === "HEAD" && error.rawPacket !== undefined) {
        // Content after the head is what the parser stumbles over: just what is to be found.
        const start = error.rawPacket.indexOf("\r\n\r\n") + 4;
        resolve(exchangeWith(came, error.rawPacket.subarray(start)));
      } else reject(error);
    });
    request.on("response", (response) => {
      came = response;
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) chunks.push(chunk);
        else response.destroy(new Error(`${host} sends more than ${most} octets.`));
      });
      response.on("error", reject);
      response.on("end", () => resolve(exchangeWith(response, Buffer.concat(chunks))));
    });
    // Node takes a connection that was switched unasked away from who waits for an answer, and says no more.
    request.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve(exchangeWith(response, Buffer.alloc(0)));
    });
    request.on("close", () => {
      if (came === undefined) reject(new Error(`${host} ended the connection without an answer.`));
    });
    request.end(content);
  });

  function exchangeWith(response: IncomingMessage, octets: Buffer): Exchange {
    return {
      request: {
        method,
        target: `${pathname}${search}`,
        version: "1.1",
        scheme: isSecure ? "https" : "http",
        fields: new Fields(Object.entries(fields)),
        content: content === undefined ? undefined : new Content(content),
      },
      response: {
        status: response.statusCode ?? 0,
        reason: response.statusMessage,
        version: response.httpVersion as Version,
        fields: Fields.raw(response.rawHeaders),
        content: octets.length === 0 ? undefined : Content.of(octets),
      },
    };
  }
}
