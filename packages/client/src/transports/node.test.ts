import { getEventListeners } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcp, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "../../../playground/src/index.ts";
import { client } from "../index.ts";
import { type NodeTransport, overNode } from "../node.ts";

const transport = overNode();
const servers: Server[] = [];
afterEach(() => {
  for (const it of servers.splice(0)) {
    (it as Server & { closeAllConnections?: () => void }).closeAllConnections?.();
    it.close();
  }
});
afterAll(() => transport.close());

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serving = (handler: RequestListener): Promise<string> => listening(createServer(handler));
const api = client({ transport, repeat: false, timeout: 3000 });

describe("codings are undone (RFC 9110 8.4)", () => {
  test.each([
    ["gzip", gzipSync("hello")],
    ["deflate", deflateSync("hello")],
    ["br", brotliCompressSync("hello")],
    ["deflate, gzip", gzipSync(deflateSync("hello"))],
    ["identity", Buffer.from("hello")],
  ])("%s", async (coding, octets) => {
    const url = await serving((_, response) => {
      response.writeHead(200, { "Content-Encoding": coding, "Content-Type": "text/plain" });
      response.end(octets);
    });
    expect(await api.get(url).text()).toBe("hello");
    expect(await new Response(await api.get(url).stream()).text()).toBe("hello");
  });

  test("what cannot be decoded is content that broke off", async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "text/plain" });
      response.end("this is no gzip");
    });
    expect(await api.get(url)).toMatchObject({ is: "failed", why: "truncated", status: 200 });
  });

  test("a bomb ends at the limit, and its connection with it", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    const url = await serving((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb);
    });
    const result = await api.get(url, { maxContent: 2 ** 20 });
    expect(result).toMatchObject({ is: "failed", why: "too-large" });
  });
});

test("content of every kind is sent with its length and type", async () => {
  const seen: string[] = [];
  const url = await serving((request, response) => {
    let body = "";
    request.on("data", (it) => {
      body += it;
    });
    request.on("end", () => {
      const { "content-type": type = "", "content-length": length = "chunked" } = request.headers;
      seen.push(`${type.split(";")[0]} ${length} ${body.length}`);
      response.end();
    });
  });
  const octets = new TextEncoder().encode("abc");
  const form = new FormData();
  form.set("a", "b");
  for (const body of [
    "abc",
    octets,
    octets.buffer,
    new URLSearchParams({ a: "b" }),
    new Blob(["abc"], { type: "image/png" }),
  ])
    await api.post(url, { body });
  await api.post(url, { body: new Blob(["abc"]).stream() });
  await api.post(url, {
    body: async function* () {
      yield octets;
      yield octets;
    },
  });
  await api.post(url);
  expect(seen).toEqual([
    "text/plain 3 3",
    " 3 3",
    " 3 3",
    "application/x-www-form-urlencoded 3 3",
    "image/png 3 3",
    " chunked 3",
    " chunked 6",
    " 0 0",
  ]);
  await api.post(url, { body: form });
  expect(seen.at(-1)).toMatch(/^multipart\/form-data \d+ \d+$/);
});

test("a connection is used again, and a 421 is asked over another (RFC 9110 15.5.20)", async () => {
  const ports: (number | undefined)[] = [];
  let count = 0;
  const url = await serving((request, response) => {
    ports.push(request.socket.remotePort);
    response.writeHead(++count === 3 ? 421 : 200).end();
  });
  const own = client({ transport, repeat: { delay: 1 } });
  await own.get(url);
  await own.get(url);
  expect(await own.get(url)).toMatchObject({ status: 200, attempts: 2 });
  expect(ports[1]).toBe(ports[0]);
  expect(ports[2]).toBe(ports[0]);
  expect(ports[3]).not.toBe(ports[0]);
});

test("a HEAD frees its connection", async () => {
  const ports = new Set<number | undefined>();
  const url = await serving((request, response) => {
    ports.add(request.socket.remotePort);
    response.writeHead(200, { "Content-Length": "1000" }).end();
  });
  for (let i = 0; i < 5; i++) await api.head(url);
  expect(ports.size).toBe(1);
});

test("two Locations lead nowhere, as long as they differ (RFC 9110 5.3)", async () => {
  const url = await serving((request, response) => {
    if (request.url !== "/") response.end("there");
    else response.writeHead(302, ["Location", "/a", "Location", "/b"]).end();
  });
  expect(await api.get(`${url}/`)).toMatchObject({ is: "failed", why: "redirect" });
});

test("interim responses without end are a call that took too long", async () => {
  const url = await listening(
    createTcp((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 102 Processing\r\n\r\n"), 5);
      socket.on("close", () => clearInterval(timer));
      socket.on("error", () => undefined);
    }),
  );
  expect(await api.get(url, { timeout: 200 })).toMatchObject({ is: "failed", why: "timeout" });
});

test("a length that lies is content that broke off", async () => {
  const url = await listening(
    createTcp((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"));
    }),
  );
  expect(await api.get(url)).toMatchObject({ is: "failed", why: "truncated", status: 200 });
});

test.each([
  ["garbage", "HTTP/1.1 20x what\r\n\r\n"],
  ["a head without end", "HTTP/1.1 200 OK\r\nA: b"],
  ["nothing", ""],
])("%s is the network, by its name", async (_, text) => {
  const url = await listening(
    createTcp((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(text));
    }),
  );
  expect(await api.get(url)).toMatchObject({ is: "failed", why: "network", status: undefined });
});

test("a caller who stays leaves no listener behind, whatever the number of calls", async () => {
  const url = await serving((_, response) => void response.end("x"));
  const { signal } = new AbortController();
  for (let i = 0; i < 20; i++) await api.get(url, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

describe("over HTTP/2", () => {
  let lab: Playground;
  let secure: NodeTransport;
  beforeAll(async () => {
    lab = await playground();
    secure = overNode({ http2: true, agent: { ca: await lab.authority() } });
  });
  afterAll(async () => {
    secure.close();
    await lab.close();
  });
  const overH2 = () => client({ baseUrl: lab.secureUrl, transport: secure, timeout: 5000 });

  test("many calls share one connection", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => overH2().get("/get")));
    expect(new Set(all.map((it) => it.status))).toEqual(new Set([200]));
    // HTTP/2 has no words beside its numbers (RFC 9113 8.3.2).
    expect(all.map((it) => it.is !== "failed" && it.statusText)).toEqual(all.map(() => ""));
  });

  test("content arrives, a redirect is followed, and a refusal is read", async () => {
    const echo = await overH2()
      .post("/post", { json: { a: 1 } })
      .json<{ json: unknown }>();
    expect(echo.json).toEqual({ a: 1 });
    expect(await overH2().get("/redirect/2")).toMatchObject({ status: 200, redirected: true });
    expect(await overH2().get("/status/418")).toMatchObject({ is: "4xx", status: 418 });
  });

  test("who gives up is not waited for", async () => {
    const started = Date.now();
    const result = await overH2().get("/delay/5", { signal: AbortSignal.timeout(100) });
    expect(result).toMatchObject({ is: "failed", why: "timeout" });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test("a stranger's certificate is the network", async () => {
    const strict = overNode({ http2: true });
    const result = await client({ transport: strict, repeat: false }).get(lab.secureUrl);
    expect(result).toMatchObject({ is: "failed", why: "network" });
    strict.close();
  });

  test("HTTP/1.1 is spoken over TLS, unless told otherwise", async () => {
    const plain = overNode({ agent: { ca: await lab.authority() } });
    const result = await client({ baseUrl: lab.secureUrl, transport: plain }).get("/get");
    expect(result).toMatchObject({ status: 200, statusText: "OK" });
    plain.close();
  });
});
