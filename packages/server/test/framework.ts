/**
 * One table of cases for every framework that an application can be put into: over a socket, mounted at `/api`, beside
 * a route of the framework's own.
 */
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { raw, type Send, sendOver } from "./both.ts";

export { mounted } from "./mounted.ts";

/** How a framework differs by its nature. */
export interface Nature {
  /** Methods that never reach the application. */
  readonly lacks?: readonly string[];
  /** Whether the framework's own route `/own` is there, which answers `own`; true by default. */
  readonly own?: boolean;
  /** Whether the server lets the application answer an expectation. */
  readonly defers?: boolean;
  /** Whether Content-Length is sent as it was given; true by default. */
  readonly lengths?: boolean;
  /** Whether the query comes as it was sent, to the octet; true by default. */
  readonly query?: boolean;
  /** What a path that is not well-formed is answered with, by the framework or by the application; 400 by default. */
  readonly malformed?: number;
}

/** A server on a free port for the tests of the enclosing describe. */
export function listening(make: () => Server | Promise<Server>): () => number {
  let server: Server;
  beforeAll(async () => {
    server = await make();
    if (!server.listening)
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  });
  afterAll(async () => {
    server.closeAllConnections?.();
    await new Promise<void>((done) => server.close(() => done()));
  });
  return () => (server.address() as AddressInfo).port;
}

/** The cases that can be sent over any kind of connection, or in memory. */
export function commonCases(
  send: Send,
  { own = true, lacks = [], lengths = true, query = true }: Nature = {},
): void {
  const type = { "Content-Type": "application/json" };

  test("GET, with the path as the resource has it", async () => {
    const got = await send("/api/items/7?x=1");
    expect([got.status, got.text]).toEqual([200, '{"id":"7"}']);
    expect(got.field("vary")?.toLowerCase()).toContain("accept");
  });

  test("the root of what is mounted", async () => {
    expect((await send("/api")).json).toEqual({ root: true });
  });

  test("a parameter is decoded once", async () => {
    expect((await send("/api/items/a%2Fb%2520")).json).toEqual({ id: "a/b%20" });
  });

  test("HEAD: the same fields and no content", async () => {
    const [get, head] = [await send("/api/digits"), await send("/api/digits", { method: "HEAD" })];
    expect([head.status, head.text]).toEqual([200, ""]);
    for (const name of ["content-length", "content-type", "etag", "accept-ranges"])
      expect(head.field(name), name).toBe(get.field(name));
    expect(head.field("content-length")).toBe(lengths ? "10" : null);
  });

  test("OPTIONS says what is allowed", async () => {
    const got = await send("/api/items/7", { method: "OPTIONS" });
    expect([got.status, got.field("allow")]).toEqual([200, "GET, HEAD, DELETE, OPTIONS"]);
  });

  test("405 with Allow", async () => {
    const got = await send("/api/items/7", { method: "PUT", fields: type, content: "{}" });
    expect([got.status, got.field("allow")]).toEqual([405, "GET, HEAD, DELETE, OPTIONS"]);
    expect(got.field("content-type")).toBe("application/problem+json");
  });

  test("404 of a resource that has nothing there, as problem details", async () => {
    const got = await send("/api/items/missing");
    expect([got.status, got.json.title]).toEqual([404, "Not Found"]);
  });

  test("406, and problems as the client likes them", async () => {
    const got = await send("/api/items/7", { fields: { Accept: "text/html" } });
    expect([got.status, got.field("content-type")]).toEqual([406, "text/html; charset=utf-8"]);
  });

  test("304 without content", async () => {
    const got = await send("/api/digits", { fields: { "If-None-Match": '"v1"' } });
    expect([got.status, got.field("etag"), got.text]).toEqual([304, '"v1"', ""]);
  });

  test("412", async () => {
    const got = await send("/api/digits", { fields: { "If-Match": '"v0"' } });
    expect(got.status).toBe(412);
  });

  test("206 with Content-Range", async () => {
    const got = await send("/api/digits", { fields: { Range: "bytes=2-4" } });
    expect([got.status, got.field("content-range"), got.text]).toEqual([
      206,
      "bytes 2-4/10",
      "234",
    ]);
  });

  test("201 with Location", async () => {
    const got = await send("/api/items", { method: "POST", fields: type, content: '{"name":"é"}' });
    expect([got.status, got.field("location"), got.json]).toEqual([
      201,
      "/api/items/1",
      { name: "é" },
    ]);
  });

  test("204 without content", async () => {
    const got = await send("/api/items/7", { method: "DELETE" });
    expect([got.status, got.text, got.field("content-length")]).toEqual([204, "", null]);
  });

  test("400 for what is not JSON", async () => {
    const got = await send("/api/items", { method: "POST", fields: type, content: "{" });
    expect([got.status, got.json.status]).toEqual([400, 400]);
  });

  test("413", async () => {
    const content = JSON.stringify({ name: "x".repeat(200) });
    const got = await send("/api/items", { method: "POST", fields: type, content });
    expect(got.status).toBe(413);
  });

  test.each(["text/plain", "nonsense"])("415 for %s says what is accepted", async (it) => {
    const fields = { "Content-Type": it };
    const got = await send("/api/items", { method: "POST", fields, content: "a" });
    expect([got.status, got.field("accept-post")]).toEqual([415, "application/json"]);
  });

  test("422 with a pointer", async () => {
    const got = await send("/api/items", { method: "POST", fields: type, content: "{}" });
    expect(got.status).toBe(422);
    expect(got.json.errors).toEqual([{ pointer: "#/name", detail: "has to be text" }]);
  });

  test("content and query come as they were sent", async () => {
    const fields = { "Content-Type": "application/x-www-form-urlencoded" };
    const got = await send("/api/echo?a=%20b", { method: "POST", fields, content: "c=d&c=%20e" });
    expect(got.json).toEqual({ text: "c=d&c=%20e", query: query ? "a=%20b" : "a=+b" });
  });

  test("thrown problems, and 500 with an id", async () => {
    expect((await send("/api/refuses", { method: "POST" })).json.detail).toBe("Not now.");
    const got = await send("/api/fails", { method: "POST" });
    expect([got.status, got.json.instance]).toEqual([500, expect.stringMatching(/^urn:uuid:/)]);
    expect(got.text).not.toContain("hunter2");
  });

  if (!lacks.includes("QUERY")) {
    test("a method that Node knows and the resource does not", async () => {
      const got = await send("/api/items/7", { method: "QUERY", fields: type, content: "{}" });
      expect([got.status, got.field("allow")]).toEqual([405, "GET, HEAD, DELETE, OPTIONS"]);
    });
  }

  if (own) {
    test("what no resource has goes on to the framework", async () => {
      expect((await send("/own")).text).toBe("own");
      expect((await send("/api/own")).text).toBe("own");
      expect((await send("/items/7")).status).toBe(404);
      expect((await send("/apiitems/7")).status).toBe(404);
      expect((await send("/api/nowhere")).status).toBe(404);
    });
  }
}

/** The cases, those over the octets of HTTP/1.1 among them. */
export function frameworkCases(port: () => number, nature: Nature = {}): void {
  commonCases((path, sent) => sendOver(port(), path, sent), nature);

  const expecting = (type: string): string =>
    `POST /api/items HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 12\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
  const content = '{"name":"a"}';

  test("100-continue: one 100, then the answer to the content", async () => {
    const got = await raw(port(), expecting("application/json"), {
      until: "100 Continue",
      next: content,
    });
    expect(got).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
    expect(got.match(/100 Continue/g)).toHaveLength(1);
  });

  if (nature.defers === true) {
    test("100-continue: what is refused by its head is not asked for its content", async () => {
      expect(await raw(port(), expecting("text/plain"))).toMatch(/^HTTP\/1\.1 415 /);
    });

    test("100-continue: what is the framework's own is asked for it at once", async () => {
      const head = expecting("application/json").replace("/api/items", "/own");
      const got = await raw(port(), head, { until: "100 Continue", next: content });
      expect(got).toMatch(/^HTTP\/1\.1 100 Continue\r\n/);
    });
  }

  test("chunked content", async () => {
    const fields = { "Content-Type": "application/json", "Transfer-Encoding": "chunked" };
    const got = await sendOver(port(), "/api/items", { method: "POST", fields, content });
    expect(got.status).toBe(201);
  });

  const { malformed = 400 } = nature;
  test(`a path that is not well-formed is a ${malformed}`, async () => {
    const got = await raw(
      port(),
      "GET /api/items/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    expect(got.slice(0, 12)).toBe(`HTTP/1.1 ${malformed}`);
  });

  test("requests on one connection stay apart", async () => {
    const one =
      "POST /api/items HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc";
    const got = await raw(
      port(),
      `${one}GET /api/items/9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect([...got.matchAll(/HTTP\/1\.1 (\d+)/g)].map((it) => it[1])).toEqual(["415", "200"]);
  });
}

/** What a client sees whose server goes silent: the octets until the connection is cut. */
export function untilCut(port: number, path: string): Promise<string> {
  return new Promise((done) => {
    let got = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`),
    );
    socket.on("data", (it) => (got += it));
    socket.on("error", () => undefined);
    socket.on("close", () => done(got));
    socket.setTimeout(2000, () => {
      got += "[still open]";
      socket.destroy();
    });
  });
}
