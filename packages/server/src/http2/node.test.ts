import { once } from "node:events";
import {
  type ClientHttp2Session,
  connect,
  constants,
  createServer,
  type Http2Server,
  type ServerHttp2Session,
} from "node:http2";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { connect as tlsConnect } from "node:tls";
import Fastify from "fastify";
import Koa from "koa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Got, Sent } from "../../test/both.ts";
import { commonCases, mounted } from "../../test/framework.ts";
import { toFastify } from "../fastify.ts";
import { app, type LogEntry, problem, resource } from "../index.ts";
import { toKoa } from "../koa.ts";
import { http2ServerFor } from "./node.ts";

/** TLS by a key that both know: there is no certificate to make and to renew. */
const psk = Buffer.from("00112233445566778899aabbccddeeff", "hex");
const ciphers = "PSK";
const tls = { ciphers, maxVersion: "TLSv1.2" } as const;
const clientTls = {
  ...tls,
  pskCallback: () => ({ psk, identity: "test" }),
  checkServerIdentity: () => undefined,
};

/** The server with a session for the tests of the enclosing describe. */
function session(
  server: Http2Server,
  scheme: "http" | "https",
): { port: () => number; client: () => ClientHttp2Session } {
  let client: ClientHttp2Session;
  const port = (): number => (server.address() as AddressInfo).port;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    client = connect(`${scheme}://127.0.0.1:${port()}`, scheme === "https" ? clientTls : {});
  });
  afterAll(async () => {
    client.destroy();
    await new Promise<void>((done) => server.close(() => done()));
  });
  return { port, client: () => client };
}

interface GotOver2 extends Got {
  readonly names: readonly string[];
  readonly continued: number;
}

function sendOver2(
  client: ClientHttp2Session,
  path: string,
  { method = "GET", fields = {}, content }: Sent = {},
): Promise<GotOver2> {
  return new Promise((resolve, reject) => {
    const stream = client.request(
      { ":path": path, ":method": method, ...fields },
      { endStream: content === undefined },
    );
    const chunks: Buffer[] = [];
    let headers: Record<string, unknown> = {};
    let continued = 0;
    stream.on("continue", () => {
      continued++;
      stream.end(content);
    });
    stream.on("response", (it) => (headers = it));
    stream.on("data", (it: Buffer) => chunks.push(it));
    stream.on("error", reject);
    stream.on("end", () => {
      const octets = new Uint8Array(Buffer.concat(chunks));
      const text = new TextDecoder().decode(octets);
      resolve({
        status: Number(headers[":status"]),
        names: Object.keys(headers),
        continued,
        field: (name) => headers[name.toLowerCase()]?.toString() ?? null,
        octets,
        text,
        get json() {
          return JSON.parse(text);
        },
      });
      stream.close();
    });
    if (content !== undefined && fields["Expect"] === undefined) stream.end(content);
  });
}

/** The cases are about an application at /api. */
function own(path: string): string {
  return path.slice("/api".length).replace(/^(?!\/)/, "/");
}

describe("HTTP/2 without TLS", () => {
  const { client } = session(http2ServerFor(mounted), "http");
  const send = (path: string, sent?: Sent) => sendOver2(client(), path, sent);
  commonCases((path, sent) => send(own(path), sent), { own: false });

  test("content needs no length: the framing tells that there is some", async () => {
    const fields = { "Content-Type": "application/json" };
    const got = await send("/items", { method: "POST", fields, content: '{"name":"a"}' });
    expect([got.status, got.names.includes("transfer-encoding")]).toEqual([201, false]);
  });

  test("100-continue: asked for once the head has passed, and not where it is refused", async () => {
    const sent = { method: "POST", content: '{"name":"a"}' };
    const expecting = { Expect: "100-continue", "Content-Length": "12" };
    const fine = { ...expecting, "Content-Type": "application/json" };
    const got = await send("/items", { ...sent, fields: fine });
    expect([got.continued, got.status]).toEqual([1, 201]);
    const refused = await send("/items", {
      ...sent,
      fields: { ...expecting, "Content-Type": "text/plain" },
    });
    expect([refused.continued, refused.status]).toEqual([0, 415]);
  });
});

describe("HTTP/2 through Koa", () => {
  const koa = new Koa().use(toKoa(mounted, { prefix: "/api" })).use((context) => {
    if (/own$/.test(context.path)) context.body = "own";
  });
  const { client } = session(createServer(koa.callback()), "http");
  commonCases((path, sent) => sendOver2(client(), path, sent));
});

describe("HTTP/2 through Fastify", () => {
  const fastify = Fastify({ http2: true });
  for (const url of ["/own", "/api/own"]) fastify.all(url, async () => "own");
  fastify.register(toFastify(mounted), { prefix: "/api" });
  beforeAll(async () => {
    await fastify.ready();
  });
  const { client } = session(fastify.server as Http2Server, "http");
  commonCases((path, sent) => sendOver2(client(), path, sent));
});

describe("HTTP/2 with TLS", () => {
  const server = http2ServerFor(mounted, { ...tls, pskCallback: () => psk } as never);
  const { port, client } = session(server as Http2Server, "https");

  test("serves HTTP/2", async () => {
    expect((await sendOver2(client(), "/items/1")).json).toEqual({ id: "1" });
    expect(client().alpnProtocol).toBe("h2");
  });

  test("serves HTTP/1.1 as well", async () => {
    const status = await new Promise((resolve, reject) => {
      const options = {
        ...clientTls,
        host: "127.0.0.1",
        port: port(),
        path: "/items/1",
        agent: false,
      };
      httpsRequest(options as never, (it) => {
        it.resume();
        resolve([it.httpVersion, it.statusCode]);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toEqual(["1.1", 200]);
  });
});

test("CONNECT over HTTP/1.1 with TLS is answered, and the connection closed", async () => {
  const server = http2ServerFor(mounted, { ...tls, pskCallback: () => psk } as never);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const got = await new Promise((done, fail) => {
    let text = "";
    const socket = tlsConnect({
      ...clientTls,
      host: "127.0.0.1",
      port,
      ALPNProtocols: ["http/1.1"],
    } as never);
    socket.write("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n");
    socket.on("data", (it) => (text += it)).on("error", fail);
    socket.on("close", () => done(text));
  });
  await new Promise((done) => server.close(done));
  expect(got).toMatch(/^HTTP\/1\.1 404 /);
});

describe("what takes more than one frame", () => {
  let given = 0;
  const { client } = session(
    http2ServerFor(
      app(
        [
          resource("/stream", {
            load: () => 3,
            hints: { Link: "</a.css>; rel=preload" },
            offer: {
              "text/plain": async function* (count) {
                for (let i = 0; i < count; i++) yield new TextEncoder().encode(`${++given} `);
              },
            },
          }),
          resource("/breaks", {
            load: () => 1,
            offer: {
              "text/plain": async function* () {
                yield new TextEncoder().encode("half");
                await new Promise((done) => setTimeout(done, 20));
                throw new Error("broken");
              },
            },
          }),
          resource("/small", {
            maxContent: 10,
            POST: { accept: { "text/plain": null }, run: () => undefined },
          }),
        ],
        { onError: () => undefined },
      ),
    ),
    "http",
  );

  test("a stream, with hints ahead of it", async () => {
    const stream = client().request({ ":path": "/stream" });
    const early = new Promise((done) => stream.on("headers", (it) => done(it)));
    let text = "";
    for await (const it of stream.setEncoding("utf8")) text += it;
    expect(text).toBe("1 2 3 ");
    expect(await early).toMatchObject({ ":status": 103, link: "</a.css>; rel=preload" });
  });

  test("a stream that breaks is reset, the connection lives on", async () => {
    const stream = client().request({ ":path": "/breaks" });
    const code = await new Promise((done) => {
      stream.resume().on("error", () => undefined);
      stream.on("close", () => done(stream.rstCode));
    });
    expect(code).not.toBe(constants.NGHTTP2_NO_ERROR);
    expect((await sendOver2(client(), "/stream")).status).toBe(200);
  });

  test("content that is refused does not hold anybody up", async () => {
    const got = await sendOver2(client(), "/small", {
      method: "POST",
      fields: { "Content-Type": "text/plain" },
      content: "x".repeat(300_000),
    });
    expect(got.status).toBe(413);
    expect((await sendOver2(client(), "/stream")).status).toBe(200);
  });
});

describe("what HTTP/2 has other names for", () => {
  const log: LogEntry[] = [];
  const { client } = session(
    http2ServerFor(
      app(
        [
          resource("/host", {
            POST: ({ request }) => ({
              host: request.field("host"),
              lines: request.fieldLines(),
              version: request.version,
            }),
          }),
          resource("/upgrade", {
            POST: () => {
              throw problem(426, {}, { Upgrade: "TLS/1.3", Connection: "upgrade" });
            },
          }),
          resource("/trace", { trace: true, POST: () => undefined }),
        ],
        { onError: (it) => log.push(it) },
      ),
    ),
    "http",
  );

  test(":authority is Host, and no pseudo-field is a field", async () => {
    const got = await sendOver2(client(), "/host", { method: "POST" });
    expect(got.json.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(got.json.version).toBe("2.0");
    expect(got.json.lines).toEqual(["host", got.json.host]);
    const trace = await sendOver2(client(), "/trace", { method: "TRACE" });
    expect([trace.status, trace.text.includes(":path")]).toEqual([200, false]);
  });

  test("fields about the connection are left out (RFC 9113 8.2.2)", async () => {
    const warnings: Error[] = [];
    const note = (it: Error): void => void warnings.push(it);
    process.on("warning", note);
    const got = await sendOver2(client(), "/upgrade", { method: "POST" });
    await new Promise((done) => setImmediate(done));
    process.off("warning", note);
    expect(got.status).toBe(426);
    expect(got.names).not.toContain("upgrade");
    expect(got.names).not.toContain("connection");
    expect(warnings).toEqual([]);
  });

  test("CONNECT, whose target is an authority, is answered", async () => {
    const stream = client().request({
      [constants.HTTP2_HEADER_METHOD]: "CONNECT",
      [constants.HTTP2_HEADER_AUTHORITY]: "example.com:443",
    });
    const status = await new Promise((done) => stream.on("response", (it) => done(it[":status"])));
    stream.close();
    expect(status).toBe(404);
    expect(log).toEqual([]);
  });
});

test("a session without an octet for long gets GOAWAY and ends, once what was asked on it is answered (RFC 9113 6.8)", async () => {
  let letGo: (() => void) | undefined;
  const held = resource("/held", {
    load: () => new Promise<string>((resolve) => (letGo = () => resolve("it"))),
    offer: { "text/plain": (it) => it },
  });
  const server = http2ServerFor(app([held]));
  const sessions: ServerHttp2Session[] = [];
  server.on("session", (it) => sessions.push(it));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const away = once(client, "goaway");
  const answer = sendOver2(client, "/held");
  while (letGo === undefined) await new Promise((resolve) => setTimeout(resolve, 2));
  const [own] = sessions as [ServerHttp2Session];
  const closed = once(own, "close");
  // What node:http2 says once the time is over.
  own.emit("timeout");
  await away;
  letGo();
  expect((await answer).status).toBe(200);
  await closed;
  await new Promise<void>((done) => server.close(() => done()));
});
