import type { Server } from "node:http";
import { request as nodeRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe } from "vitest";
import type { App } from "../src/app.ts";
import { toFetch } from "../src/fetch.ts";
import { serverFor } from "../src/node.ts";

/** A request as a test writes it. */
export interface Sent {
  readonly method?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array<ArrayBuffer>;
}

/** An answer as a test reads it. */
export interface Got {
  readonly status: number;
  readonly field: (name: string) => string | null;
  readonly text: string;
  readonly octets: Uint8Array;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it
  readonly json: any;
}

export type Send = (path: string, sent?: Sent) => Promise<Got>;

/**
 * Run the same cases in memory, through the fetch adapter, and over a real socket, through the node adapter.
 *
 * What differs by nature and is tested elsewhere: fetch has no TRACE, CONNECT, `OPTIONS *`, absolute-form targets or
 * 100, resolves dot segments in the path, and leaves Date to the runtime.
 */
export function describeBoth(name: string, app: App, cases: (send: Send) => void): void {
  describe(`${name} (in memory)`, () => {
    const handle = toFetch(app);
    cases(async (path, { method = "GET", fields = {}, content } = {}) => {
      const request = new Request(`http://example.com${path}`, {
        method,
        headers: fields,
        ...(content === undefined ? {} : { body: content }),
      });
      if (content !== undefined && fields["Content-Type"] === undefined)
        request.headers.delete("Content-Type");
      if (content !== undefined && fields["Transfer-Encoding"] === undefined)
        request.headers.set("Content-Length", String(octetsOf(content).length));
      const response = await handle(request);
      const octets = new Uint8Array(await response.arrayBuffer());
      return gotOf(response.status, (it) => response.headers.get(it), octets);
    });
  });
  describe(`${name} (over a socket)`, () => {
    const { port } = serving(app);
    cases((path, sent) => sendOver(port(), path, sent));
  });
}

/** A server for the tests of the enclosing describe. */
export function serving(app: App): { readonly port: () => number; readonly server: Server } {
  const server = serverFor(app);
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  });
  return { port: () => (server.address() as AddressInfo).port, server };
}

export function sendOver(
  port: number,
  path: string,
  { method = "GET", fields = {}, content }: Sent = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const chunked = fields["Transfer-Encoding"] !== undefined;
    const length: Record<string, string | number> =
      content === undefined || chunked ? {} : { "Content-Length": octetsOf(content).length };
    const options = { port, host: "127.0.0.1", path, method, headers: { ...length, ...fields } };
    const request = nodeRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { headers } = response;
        const field = (name: string): string | null => {
          const value = headers[name.toLowerCase()];
          return Array.isArray(value) ? value.join(", ") : (value ?? null);
        };
        resolve(gotOf(response.statusCode ?? 0, field, new Uint8Array(Buffer.concat(chunks))));
      });
    });
    request.on("error", reject);
    request.end(content);
  });
}

/** Send octets as they are and read until the server closes, or `until` is in what came. */
export function raw(
  port: number,
  text: string | Uint8Array,
  { until, next }: { readonly until?: string; readonly next?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setTimeout(3000, () => {
      socket.destroy();
      resolve(got);
    });
    socket.on("data", (chunk) => {
      got += chunk.toString("latin1");
      if (until === undefined || !got.includes(until)) return;
      until = undefined;
      if (next === undefined) socket.end();
      else socket.write(next);
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(got));
  });
}

function octetsOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function gotOf(status: number, field: Got["field"], octets: Uint8Array): Got {
  const text = new TextDecoder().decode(octets);
  return {
    status,
    field,
    octets,
    text,
    get json() {
      return JSON.parse(text);
    },
  };
}
