import {
  createServer as createHttp,
  type Server as HttpServer,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import { connect as connectHttp2 } from "node:http2";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { raw, sendOver } from "../../test/both.ts";
import { certificate } from "../../test/certificate.ts";
import { app } from "../app.ts";
import { bearer } from "../authentication.ts";
import { toFetch } from "../fetch.ts";
import { http2ServerFor } from "../http2/node.ts";
import { serverFor } from "../node.ts";
import type { Observed } from "../observe.ts";
import { type Gateway, proxy } from "./node.ts";

const open = new Set<HttpServer | Server>();
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const it of sockets) it.destroy();
  sockets.clear();
  await Promise.all([...open].map((it) => new Promise((done) => it.close(done))));
  open.clear();
});

function listening(server: HttpServer | Server): Promise<number> {
  open.add(server);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)),
  );
}

/** A server behind that answers each request with octets as they are. */
function behind(answer: (socket: Socket, head: string) => void): Promise<number> {
  return listening(
    createServer((socket) => {
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString("latin1");
        const end = text.indexOf("\r\n\r\n");
        if (end === -1) return;
        const head = text.slice(0, end);
        text = text.slice(end + 4);
        answer(socket, head);
      });
    }),
  );
}

const ended: Observed[] = [];
const logged: unknown[] = [];

/** A gateway before a server behind. */
function before(port: number | string, more: Partial<Gateway> = {}): Promise<number> {
  const to = typeof port === "string" ? port : `http://127.0.0.1:${port}/base`;
  const gateway = proxy("/up/*path", { to, via: "edge", ...more });
  return listening(
    serverFor(
      app([gateway], {
        observe: () => (it) => ended.push(it),
        onError: (entry) => logged.push(entry),
      }),
    ),
  );
}

const ok = (content: string, fields = "") =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${content.length}\r\n${fields}\r\n${content}`;

/** A server behind that tells what it was asked. */
async function echoing(): Promise<number> {
  return listening(
    createHttp((incoming: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (it) => chunks.push(it));
      incoming.on("end", () => {
        response.setHeader("Set-Cookie", ["a=1", "b=2"]);
        response.end(
          JSON.stringify({
            method: incoming.method,
            url: incoming.url,
            headers: incoming.headers,
            lines: incoming.rawHeaders,
            content: Buffer.concat(chunks).toString(),
          }),
        );
      });
    }),
  );
}

describe("what goes on", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "PROPFIND"])(
    "%s goes on with target, fields and content, and its answer comes back",
    async (method) => {
      const port = await before(await echoing());
      const content = method === "GET" ? {} : { content: "some content" };
      const fields = { "X-Own": "1", "Content-Type": "text/plain" };
      const got = await sendOver(port, "/up/a%2Fb/?c=%20d", { method, fields, ...content });
      expect(got.status).toBe(200);
      expect(got.json).toMatchObject({
        method,
        url: "/base/a%2Fb/?c=%20d",
        content: content.content ?? "",
      });
      expect(got.json.headers).toMatchObject({ "x-own": "1", via: "1.1 edge" });
      expect(got.field("Via")).toBe("1.1 edge");
      expect(got.field("Set-Cookie")).toBe("a=1, b=2");
    },
  );

  test("HEAD has the fields and no content, and the connection goes on", async () => {
    const port = await before(await echoing());
    for (let i = 0; i < 3; i++) {
      const got = await sendOver(port, "/up/a", { method: "HEAD" });
      expect([got.status, got.octets.length]).toEqual([200, 0]);
    }
  });

  test("fields of this connection stay here, both ways; Host is that of the server behind", async () => {
    const upstream = await behind((socket, head) => {
      const fields =
        "Connection: X-Hop, close\r\nX-Hop: 1\r\nX-End: 2\r\nKeep-Alive: timeout=5\r\nUpgrade: h2c\r\n";
      socket.end(ok(head, fields));
    });
    const port = await before(upstream);
    const text = await raw(
      port,
      "GET /up/a HTTP/1.1\r\nHost: example.com\r\nConnection: X-Hop, close\r\nX-Hop: 1\r\nTE: trailers\r\nUpgrade: websocket\r\nProxy-Authorization: Basic x\r\nX-End: 2\r\nX-Forwarded-For: 1.2.3.4\r\nForwarded: for=1.2.3.4\r\n\r\n",
    );
    const [head = "", content = ""] = text.split("\r\n\r\n");
    expect(content).toContain(`Host: 127.0.0.1:${upstream}\r\n`);
    for (const it of [head, content]) {
      expect(it).toMatch(/\r\nX-End: 2(?:\r\n|$)/);
      expect(it).not.toMatch(/X-Hop|upgrade|trailers/i);
    }
    expect(content).not.toMatch(/1\.2\.3\.4|Proxy-Auth/i);
  });

  test("who the client is is told as it is wanted", async () => {
    const upstream = await echoing();
    const lines = async (more: Partial<Gateway>) => {
      const fields = {
        "X-Forwarded-For": "192.0.2.1",
        Forwarded: "for=192.0.2.1",
        Host: "example.com",
      };
      return (await sendOver(await before(upstream, more), "/up/a", { fields })).json.headers;
    };
    const forwarded = await lines({ tells: "forwarded" });
    expect(forwarded.forwarded).toBe("for=127.0.0.1;host=example.com;proto=http");
    expect(forwarded["x-forwarded-for"]).toBeUndefined();
    expect((await lines({ tells: "forwarded", trusted: true })).forwarded).toBe(
      "for=192.0.2.1, for=127.0.0.1;host=example.com;proto=http",
    );
    const old = await lines({ tells: "x-forwarded", trusted: true });
    expect(old).toMatchObject({
      "x-forwarded-for": "192.0.2.1, 127.0.0.1",
      "x-forwarded-host": "example.com",
      "x-forwarded-proto": "http",
    });
    expect(await lines({ keepHost: true })).toMatchObject({ host: "example.com" });
    const own = { fields: { Authorization: "Bearer x", Host2: "b" }, cdnLoop: true };
    expect(await lines(own)).toMatchObject({ authorization: "Bearer x", "cdn-loop": "edge" });
  });

  test("fields are passed by the policy", async () => {
    const forward = {
      request: (name: string) => name !== "x-secret",
      response: (name: string) => name !== "set-cookie",
    };
    const port = await before(await echoing(), { forward });
    const got = await sendOver(port, "/up/a", { fields: { "X-Secret": "1", Cookie: "a" } });
    expect(got.json.headers["x-secret"]).toBeUndefined();
    expect(got.json.headers.cookie).toBe("a");
    expect(got.field("Set-Cookie")).toBeNull();
  });

  test("POST without content says so", async () => {
    const upstream = await behind((socket, head) => socket.write(ok(head)));
    const got = await sendOver(await before(upstream), "/up/a", { method: "POST" });
    expect(got.text).toContain("\r\nContent-Length: 0\r\n");
    expect(got.text).not.toMatch(/transfer-encoding/i);
  });

  test("content without a length is chunked on both sides", async () => {
    const port = await before(await echoing());
    const got = await sendOver(port, "/up/a", {
      method: "POST",
      content: "abc",
      fields: { "Transfer-Encoding": "chunked" },
    });
    expect(got.json.content).toBe("abc");
    expect(got.json.headers["transfer-encoding"]).toBe("chunked");
  });

  test("statuses go on as they are: an overload with its Retry-After, a redirect, nothing at all", async () => {
    const upstream = await behind((socket, head) => {
      if (head.includes("/busy"))
        socket.write("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nbusy");
      else if (head.includes("/moved"))
        socket.write("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
      else if (head.includes("/same"))
        socket.write('HTTP/1.1 304 Not Modified\r\nETag: "a"\r\nContent-Length: 99\r\n\r\n');
      else socket.write("HTTP/1.1 204 No Content\r\n\r\n");
    });
    const port = await before(upstream);
    const busy = await sendOver(port, "/up/busy");
    expect([busy.status, busy.field("Retry-After"), busy.text, busy.field("Proxy-Status")]).toEqual(
      [503, "7", "busy", null],
    );
    expect((await sendOver(port, "/up/moved")).field("Location")).toBe("/x");
    const same = await sendOver(port, "/up/same");
    expect([same.status, same.field("ETag")]).toEqual([304, '"a"']);
    expect((await sendOver(port, "/up/none")).status).toBe(204);
  });

  test("an answer that ends with its connection is complete for those who know chunks", async () => {
    const upstream = await behind((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nabc"));
    const got = await sendOver(await before(upstream), "/up/a");
    expect([got.text, got.field("Via")]).toEqual(["abc", "1.0 edge"]);
  });

  test("hints go on ahead (RFC 8297)", async () => {
    const upstream = await behind((socket) => {
      socket.write(
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nLink: </b.js>; rel=preload\r\n\r\n",
      );
      setTimeout(() => socket.write(ok("done")), 20);
    });
    const text = await raw(
      await before(upstream),
      "GET /up/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    );
    expect(text).toMatch(
      /^HTTP\/1\.1 103 Early Hints\r\nLink: <\/a\.css>; rel=preload, <\/b\.js>; rel=preload\r\n\r\nHTTP\/1\.1 200 OK/,
    );
  });

  test("a client that waits for 100 gets it from the server behind, or its refusal", async () => {
    const upstream = await behind((socket, head) => {
      if (head.includes("/no")) socket.write("HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n");
      else if (head.startsWith("PUT")) {
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        socket.once("data", (chunk) => socket.write(ok(`got ${chunk}`)));
      }
    });
    const port = await before(upstream);
    const ask = (path: string) =>
      `PUT ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
    const text = await raw(port, ask("/up/yes"), { until: "100 Continue", next: "abc" });
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK[\s\S]*got abc$/);
    expect(await raw(port, ask("/up/no"))).toMatch(/^HTTP\/1\.1 417 /);
  });

  test("Max-Forwards counts down, and at zero the answer is the gateway's own (RFC 9110 7.6.2)", async () => {
    const upstream = await behind((socket, head) => socket.write(ok(head)));
    const port = await before(upstream, { trace: true });
    const send = (method: string, hops: string) =>
      sendOver(port, "/up/a", { method, fields: { "Max-Forwards": hops } });
    expect((await send("OPTIONS", "2")).text).toContain("Max-Forwards: 1");
    const own = await send("OPTIONS", "0");
    expect([own.status, own.text]).toEqual([200, ""]);
    expect(own.field("Allow")).toContain("TRACE");
    expect((await send("TRACE", "1")).text).toMatch(/^TRACE \/base\/a [\s\S]*Max-Forwards: 0/);
    expect((await send("TRACE", "0")).text).toMatch(/^TRACE \/up\/a /);
    // To other methods it means nothing.
    expect((await send("GET", "0")).text).toContain("Max-Forwards: 0");
  });

  test("TRACE is not allowed unless it is wanted", async () => {
    expect(
      (await sendOver(await before(await echoing()), "/up/a", { method: "TRACE" })).status,
    ).toBe(405);
  });

  test("a path that leads out of the base goes nowhere", async () => {
    let asked = 0;
    const upstream = await behind(() => asked++);
    const port = await before(upstream);
    for (const path of ["/up/../a", "/up/%2e%2e/a", "/up/a/..%5c..%5cb"]) {
      expect(
        await raw(port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 400 /);
    }
    expect(asked).toBe(0);
  });

  test("connections are kept, and one that was closed meanwhile costs nobody an answer", async () => {
    let connections = 0;
    let requests = 0;
    const server = createServer((socket) => {
      connections++;
      let served = 0;
      socket.on("data", () => {
        // The second request on a connection finds it closed.
        if (++served > 1) socket.destroy();
        else {
          requests++;
          socket.write(ok("a"));
        }
      });
    });
    const port = await before(await listening(server));
    for (let i = 0; i < 3; i++) expect((await sendOver(port, "/up/a")).text).toBe("a");
    expect([connections, requests]).toEqual([3, 3]);
    // A POST may have been carried out: it is not sent again (RFC 9110 9.2.2).
    expect((await sendOver(port, "/up/a", { method: "POST", content: "x" })).status).toBe(502);
  });
});

describe("failures", () => {
  const failing = async (port: number | string, more: Partial<Gateway> = {}) => {
    const got = await sendOver(await before(port, more), "/up/a", {
      fields: { Accept: "application/problem+json" },
    });
    expect(got.field("Content-Type")).toBe("application/problem+json");
    expect(got.json.status).toBe(got.status);
    expect(got.json.detail).not.toMatch(/127\.0\.0\.1|localhost/);
    return [got.status, got.field("Proxy-Status")];
  };

  test("a connection that is refused is a 502", async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((done) => server.close(done));
    open.delete(server);
    expect(await failing(port)).toEqual([502, "edge;error=connection_refused"]);
    expect(ended.at(-1)).toMatchObject({ status: 502, decision: "upstream", route: "/up/*path" });
    expect(ended.at(-1)?.error).toMatchObject({ code: "ECONNREFUSED" });
    expect(logged).toEqual([]);
  });

  test("a name that nobody has is a 502", async () => {
    expect(await failing("http://verdict.invalid/")).toEqual([502, "edge;error=dns_error"]);
  });

  test("a connection that does not come about in time is a 504", async () => {
    // TLS that nobody answers: the connection itself is quick everywhere.
    const port = await listening(createServer(() => undefined));
    const start = performance.now();
    expect(await failing(`https://127.0.0.1:${port}`, { timeout: { connect: 100 } })).toEqual([
      504,
      "edge;error=connection_timeout",
    ]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("a head that does not come in time is a 504", async () => {
    const port = await behind((socket) => socket.write("HTTP/1.1 200 OK\r\nX-A: "));
    expect(await failing(port, { timeout: { head: 100 } })).toEqual([
      504,
      "edge;error=http_response_timeout",
    ]);
  });

  test.each([
    ["nothing at all", "", "connection_terminated"],
    ["half a head", "HTTP/1.1 200 OK\r\nX-A: 1\r\n", "http_response_incomplete"],
    ["what is not HTTP", "SSH-2.0-OpenSSH_9.6\r\n", "http_protocol_error"],
    [
      "two lengths",
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      "http_response_transfer_coding",
    ],
    [
      "a length beside chunks",
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
      "http_response_transfer_coding",
    ],
    [
      "chunks beside a length",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n1\r\na\r\n0\r\n\r\n",
      "http_response_transfer_coding",
    ],
    [
      "a coding that only the hop knows",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      "http_response_transfer_coding",
    ],
    [
      "a field with a break in it",
      "HTTP/1.1 200 OK\r\nX-A: a\u0000b\r\nContent-Length: 0\r\n\r\n",
      "http_protocol_error",
    ],
    [
      "a field that cannot be sent",
      "HTTP/1.1 200 OK\r\nX-A: a\x7fb\r\nContent-Length: 0\r\n\r\n",
      "http_protocol_error",
    ],
    ["no status", "HTTP/1.1 099 What\r\nContent-Length: 0\r\n\r\n", "http_protocol_error"],
    [
      "too many fields",
      `HTTP/1.1 200 OK\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`,
      "http_response_header_section_size",
    ],
    [
      "another protocol",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
      "http_upgrade_failed",
    ],
  ])("a server behind that sends %s is a 502", async (_, octets, error) => {
    const port = await behind((socket) => socket.end(Buffer.from(octets, "latin1")));
    // For ever is a time as well.
    const timeout = {
      connect: Number.POSITIVE_INFINITY,
      head: Number.POSITIVE_INFINITY,
      idle: Number.POSITIVE_INFINITY,
    };
    expect(await failing(port, { timeout })).toEqual([502, `edge;error=${error}`]);
  });

  test("a connection that is reset is a 502", async () => {
    const port = await behind((socket) => socket.resetAndDestroy());
    expect(await failing(port)).toEqual([502, "edge;error=connection_terminated"]);
  });

  test("a request that goes in circles is a 508", async () => {
    let port = 0;
    const gateway = proxy("/up/*path", { to: "http://127.0.0.1:1/up", via: "edge" });
    expect(gateway.methods).not.toContain("TRACE");
    const upstream = await behind((socket, head) => {
      const via = /Via: (.*)/.exec(head)?.[1] ?? "";
      const again = connect(port, "127.0.0.1", () =>
        again.write(`GET /up/a HTTP/1.1\r\nHost: a\r\nVia: ${via}\r\nConnection: close\r\n\r\n`),
      );
      again.pipe(socket);
    });
    port = await before(upstream);
    const got = await sendOver(port, "/up/a");
    expect([got.status, got.field("Proxy-Status")]).toEqual([
      508,
      "edge;error=proxy_loop_detected",
    ]);
  });

  test("two gateways in a row are no loop where nobody gave them a name", async () => {
    const second = await before(await echoing(), { via: undefined } as never);
    const first = await before(`http://127.0.0.1:${second}/up`, { via: undefined } as never);
    const got = await sendOver(first, "/up/a");
    expect(got.status).toBe(200);
    expect(got.json.headers.via.split(", ")).toHaveLength(2);
  });
});

describe("content that breaks off", () => {
  test.each([
    ["by its length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"],
    ["by its chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"],
    ["within a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf"],
    ["with garbage", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nxyz\r\n"],
  ])("%s ends the client's connection, and looks like no end (RFC 9112 8)", async (_, octets) => {
    const upstream = await behind((socket) => {
      socket.write(octets);
      setTimeout(() => socket.destroy(), 50);
    });
    const port = await before(upstream);
    await expect(sendOver(port, "/up/a")).rejects.toThrow();
    const text = await raw(port, "GET /up/a HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(text).toContain("half");
    expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
  });

  test("an answer that stalls ends the connection after a while", async () => {
    const upstream = await behind((socket) =>
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
    );
    const port = await before(upstream, { timeout: { idle: 100 } });
    await expect(sendOver(port, "/up/a")).rejects.toThrow();
  });

  test("a client that leaves takes the request behind along, before the head and within the content", async () => {
    for (const first of ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"]) {
      let closed: (() => void) | undefined;
      const left = new Promise<void>((done) => {
        closed = done;
      });
      const upstream = await behind((socket) => {
        socket.on("close", () => closed?.());
        if (first !== "") socket.write(first);
      });
      const port = await before(upstream);
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET /up/a HTTP/1.1\r\nHost: a\r\n\r\n"),
      );
      socket.on("error", () => undefined);
      setTimeout(() => socket.destroy(), 100);
      await left;
    }
    expect(logged).toEqual([]);
  });

  test("a client that leaves within its content takes the request behind along", async () => {
    let closed: (() => void) | undefined;
    const left = new Promise<void>((done) => {
      closed = done;
    });
    const upstream = await behind((socket) => socket.on("close", () => closed?.()));
    const port = await before(upstream);
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("POST /up/a HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf"),
    );
    socket.on("error", () => undefined);
    setTimeout(() => socket.destroy(), 100);
    await left;
  });

  test("content of a client that is no content is 400, and no fault of the server behind (RFC 9112 7.1)", async () => {
    const port = await before(await echoing());
    const chunked = "POST /up/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    const text = await raw(port, `${chunked}1\r\na\r\nx\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(logged).toEqual([]);
  });

  test("a 426 says what is wanted behind, or it would be none (RFC 9110 15.5.22)", async () => {
    const wanted = "HTTP/1.1 426 Upgrade Required\r\nUpgrade: TLS/1.3\r\nConnection: upgrade\r\n";
    const port = await before(
      await behind((socket) => socket.write(`${wanted}Content-Length: 0\r\n\r\n`)),
    );
    const text = await raw(port, "GET /up/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 426 /);
    expect(text).toContain("\r\nUpgrade: TLS/1.3\r\nConnection: upgrade, close\r\n");
  });

  test("an answer that comes before the content is complete reaches the client", async () => {
    const upstream = await behind((socket) =>
      socket.end("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    );
    const port = await before(upstream);
    const text = await raw(
      port,
      "POST /up/a HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nConnection: close\r\n\r\nhalf",
      { until: "\r\n\r\n" },
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe("streams", () => {
  test("a client that reads slowly slows the server behind down", async () => {
    let written = 0;
    const server = createHttp((_, response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const go = (): void => {
        while (written < 100_000_000) {
          written += chunk.length;
          if (!response.write(chunk)) {
            response.once("drain", go);
            return;
          }
        }
        response.end();
      };
      go();
    });
    const port = await before(await listening(server));
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("GET /up/a HTTP/1.1\r\nHost: a\r\n\r\n"),
    );
    socket.on("error", () => undefined);
    socket.once("data", () => socket.pause());
    await new Promise((done) => setTimeout(done, 400));
    expect(written).toBeLessThan(60_000_000);
    socket.destroy();
  });

  test("a server behind that reads slowly slows the client down", async () => {
    const server = createServer((socket) => socket.pause());
    const port = await before(await listening(server));
    const outgoing = request({ port, host: "127.0.0.1", path: "/up/a", method: "PUT" });
    outgoing.on("error", () => undefined);
    let written = 0;
    const chunk = Buffer.alloc(64 * 1024);
    const go = (): void => {
      while (written < 100_000_000) {
        written += chunk.length;
        if (!outgoing.write(chunk)) {
          outgoing.once("drain", go);
          return;
        }
      }
    };
    go();
    await new Promise((done) => setTimeout(done, 400));
    expect(written).toBeLessThan(60_000_000);
    outgoing.destroy();
  });

  test("a server behind that takes no more of the content is a 504", async () => {
    const server = createServer((socket) => socket.pause());
    const port = await before(await listening(server), { timeout: { idle: 200 } });
    const got = await sendOver(port, "/up/a", {
      method: "PUT",
      content: new Uint8Array(20_000_000),
    });
    expect([got.status, got.field("Proxy-Status")]).toEqual([
      504,
      "edge;error=connection_write_timeout",
    ]);
  });

  test("pieces arrive as they are sent", async () => {
    const upstream = await behind((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
    });
    const port = await before(upstream);
    expect(await raw(port, "GET /up/a HTTP/1.1\r\nHost: a\r\n\r\n", { until: "first" })).toContain(
      "first",
    );
  });
});

describe("TLS", () => {
  const server = createHttps(certificate, (_, response) => response.end("secure"));
  let port = 0;
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  beforeAll(() => {
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("a server behind that can show who it is is asked", async () => {
    const got = await sendOver(
      await before(`https://localhost:${port}`, { tls: { ca: certificate.cert } }),
      "/up/a",
    );
    expect(got.text).toBe("secure");
  });

  test("one that cannot is a 502", async () => {
    const got = await sendOver(await before(`https://localhost:${port}`), "/up/a");
    expect([got.status, got.field("Proxy-Status")]).toEqual([
      502,
      "edge;error=tls_certificate_error",
    ]);
  });

  test("one that speaks no TLS is a 502, and so is one that speaks nothing else", async () => {
    const plain = await listening(createServer((socket) => socket.end(ok("plain"))));
    const got = await sendOver(await before(`https://127.0.0.1:${plain}`), "/up/a");
    expect([got.status, got.json.status]).toEqual([502, 502]);
    const other = await sendOver(await before(`http://127.0.0.1:${port}`), "/up/a");
    expect(other.status).toBe(502);
  });
});

describe("HTTP/2", () => {
  test("clients of HTTP/2 are forwarded for as well: content without a length, cookies one by one", async () => {
    const gateway = proxy("/up/*path", { to: `http://127.0.0.1:${await echoing()}`, via: "edge" });
    const port = await listening(http2ServerFor(app([gateway])) as unknown as Server);
    const session = connectHttp2(`http://127.0.0.1:${port}`);
    const stream = session.request({
      ":method": "POST",
      ":path": "/up/a",
      cookie: ["a=1", "b=2"] as never,
      te: "trailers",
    });
    stream.write("some ");
    stream.end("content");
    let text = "";
    for await (const chunk of stream) text += chunk;
    session.close();
    const got = JSON.parse(text);
    expect(got).toMatchObject({ method: "POST", url: "/a", content: "some content" });
    expect(got.headers).toMatchObject({
      cookie: "a=1; b=2",
      via: "2.0 edge",
      host: expect.any(String),
    });
    expect(got.lines.filter((it: string) => it.startsWith(":"))).toEqual([]);
    expect(got.headers.te).toBeUndefined();
  });

  test("an answer that breaks off is no complete stream", async () => {
    const upstream = await behind((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
      setTimeout(() => socket.destroy(), 50);
    });
    const gateway = proxy("/up/*path", { to: `http://127.0.0.1:${upstream}` });
    const port = await listening(http2ServerFor(app([gateway])) as unknown as Server);
    const session = connectHttp2(`http://127.0.0.1:${port}`);
    const stream = session.request({ ":path": "/up/a" });
    const whole = (async () => {
      for await (const _ of stream);
    })();
    await expect(whole).rejects.toThrow();
    session.close();
  });
});

describe("admission", () => {
  test("is the gateway's own: nobody else is asked", async () => {
    let asked = 0;
    const upstream = await behind((socket) => {
      asked++;
      socket.write(ok("in"));
    });
    const port = await before(upstream, {
      authenticate: bearer((it) => (it === "t" ? it : undefined)),
      limit: { requests: 4, per: "1m" },
      methods: ["GET", "OPTIONS"],
    });
    const send = (fields: Record<string, string>, method = "GET") =>
      sendOver(port, "/up/a", { method, fields });
    expect((await send({}, "POST")).status).toBe(405);
    expect((await send({})).field("WWW-Authenticate")).toBe("Bearer");
    expect((await send({}, "OPTIONS")).status).toBe(401);
    expect(asked).toBe(0);
    const got = await send({ Authorization: "Bearer t" });
    expect(got.text).toBe("in");
    expect(got.field("RateLimit-Policy")).not.toBeNull();
    expect((await send({ Authorization: "Bearer t" })).status).toBe(429);
    expect(asked).toBe(1);
  });

  test("a slow answer is no business of the patience with user code", async () => {
    const upstream = await behind((socket) => setTimeout(() => socket.write(ok("late")), 200));
    const resources = [proxy("/up/*path", { to: `http://127.0.0.1:${upstream}` })];
    const port = await listening(serverFor(app(resources, { patience: 50 })));
    expect((await sendOver(port, "/up/a")).text).toBe("late");
  });

  test("fetch cannot forward, and the log says what can", async () => {
    const handle = toFetch(
      app([proxy("/up/*path", { to: "http://127.0.0.1:1" })], {
        onError: ({ error }) => logged.push(error),
      }),
    );
    expect((await handle(new Request("http://a/up/a"))).status).toBe(500);
    expect(String(logged.pop())).toMatch(/Serve the application with toNode or serverFor/);
  });

  test("what cannot work is refused when it is described", () => {
    expect(() => proxy("/a", { to: "nowhere" })).toThrow(
      'Nothing can be forwarded to "nowhere": it is no URI.',
    );
    expect(() => proxy("/a", { to: "http://a", via: "a b" })).toThrow(TypeError);
    expect(() => proxy("/a", { to: "http://a", timeout: { head: 0 } })).toThrow(RangeError);
    expect(() => proxy("/a", { to: "http://a", fields: { "X-A": "a\nb" } })).toThrow(TypeError);
  });
});
