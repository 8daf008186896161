import { createServer } from "node:http";
import { createServer as createNetServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { app, resource } from "../../../server/src/index.ts";
import { serverFor } from "../../../server/src/node.ts";
import { ask } from "../node.ts";
import { probe } from "./probe.ts";

let sound: ReturnType<typeof serverFor>;
let url: string;

beforeAll(async () => {
  sound = serverFor(
    app([
      resource("/thing", {
        load: () => ({ version: 7, at: new Date("2026-03-01T08:00:00Z") }),
        version: (it: { version: number; at: Date }) => ({
          etag: String(it.version),
          lastModified: it.at,
        }),
        ranges: true,
        offer: { "text/plain": () => "abcdefghijklmnopqrstuvwxyz" },
      } as never),
    ]),
  );
  await new Promise<void>((resolve) => sound.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(sound.address() as { port: number }).port}/thing`;
});
afterAll(() => sound.close());

describe("probing", () => {
  test("the engine answers everything as predicted, and nothing is wrong with it", async () => {
    const { probed, findings, stopped } = await probe(url, { send: ask, isUnsafe: true });
    expect(stopped).toBeUndefined();
    expect(probed.length).toBeGreaterThan(20);
    expect(probed.filter((it) => !it.isRight)).toEqual([]);
    expect(findings.filter((it) => it.severity !== "info" && it.where.part === "response")).toEqual(
      [],
    );
  });

  test("a server that answers everything with 200 is found out", async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, {
        "Content-Type": "text/html",
        ETag: '"1"',
        "Accept-Ranges": "bytes",
      });
      response.end("<h1>App</h1>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { probed, findings } = await probe(at, { send: ask });
    server.close();
    expect(probed.filter((it) => !it.isRight).map((it) => it.name)).toEqual(
      expect.arrayContaining(["a path that nobody has", "If-None-Match with the current tag"]),
    );
    const rules = findings.map((it) => it.rule);
    expect(rules).toContain("if-none-match-ignored");
    expect(rules).toContain("seq-catch-all-200");
  });

  test("reads only, unless told otherwise", async () => {
    const methods = new Set<string>();
    await probe(url, {
      send: (to, how) => {
        methods.add(how.method);
        return ask(to, how);
      },
    });
    expect([...methods].sort()).toEqual(["GET", "HEAD", "OPTIONS", "VERDICT"]);
  });

  test("a pause that the server asks for is kept, and one that is too long ends it", async () => {
    let count = 0;
    const server = createServer((_, response) => {
      count++;
      if (count === 3) response.writeHead(429, { "Retry-After": "0" }).end();
      else if (count > 5) response.writeHead(503, { "Retry-After": "9999" }).end();
      else response.writeHead(200, { "Content-Type": "text/plain" }).end("x");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { stopped, probed } = await probe(at, { send: ask });
    server.close();
    // One that Node itself refuses is among them.
    expect(probed.length).toBe(5);
    expect(stopped).toContain("503");
  });

  test("two requests are under way at a time, and no more", async () => {
    let [now, most] = [0, 0];
    await probe(url, {
      send: async (to, how) => {
        most = Math.max(most, ++now);
        try {
          return await ask(to, how);
        } finally {
          now--;
        }
      },
    });
    expect(most).toBe(2);
  });

  test("with credentials it asks without them, and with made-up ones: 401 is expected (RFC 9110 15.5.2)", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer(({ headers: { authorization } }, response) => {
      seen.push(authorization);
      if (authorization === "Bearer right") {
        response.writeHead(200, { "Content-Type": "text/plain" }).end("x");
      } else if (authorization === undefined) {
        response.writeHead(401, { "WWW-Authenticate": "Bearer" }).end();
      } else response.writeHead(500, { "Content-Type": "text/plain" }).end("x");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { probed } = await probe(at, { send: ask, fields: { Authorization: "Bearer right" } });
    server.close();
    expect(probed.slice(-2)).toMatchObject([
      { name: "without the credentials", predicted: 401, status: 401, isRight: true },
      { name: "credentials that nobody gave out", predicted: 401, status: 500, isRight: false },
    ]);
  });

  test.each([400, 502, 308])(
    "what answers %i with credentials and without them is for everybody",
    async (status) => {
      const server = createServer((_, response) => {
        response.writeHead(status, { "Content-Type": "text/plain", Location: "/a" }).end("x");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
      const { probed } = await probe(at, { send: ask, fields: { Authorization: "Bearer right" } });
      server.close();
      expect(probed.slice(-2)).toMatchObject([
        { name: "without the credentials", status, isRight: true },
        { name: "credentials that nobody gave out", status, isRight: true },
      ]);
    },
  );

  test("the refusal of Node's own parser is not held against the application", async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain" }).end("x");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { probed, findings, exchanges } = await probe(at, { send: ask });
    server.close();
    const place = exchanges.findIndex((it) => it.request.method === "VERDICT");
    expect(probed[place]).toMatchObject({ status: 400, isRight: true });
    expect(findings.filter((it) => it.where.exchange === place)).toEqual([]);
    expect(findings.map((it) => it.rule)).not.toContain("missing-date");
  });

  test("one of the application's own is", async () => {
    const date = `Date: ${new Date().toUTCString()}`;
    const server = createNetServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", (octets) => {
        const isOdd = String(octets).startsWith("VERDICT");
        const [status, field] = isOdd ? ["400 Bad Request", "Server: a"] : ["200 OK", date];
        socket.end(`HTTP/1.1 ${status}\r\n${field}\r\nContent-Length: 0\r\n\r\n`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { findings } = await probe(at, { send: ask });
    server.close();
    expect(findings.map((it) => it.rule)).toContain("missing-date");
  });

  test("a server that sends content to HEAD is found out, and not given up (RFC 9110 9.3.2)", async () => {
    const server = createNetServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () =>
        socket.end(
          "HTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi",
        ),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { stopped, findings } = await probe(at, { send: ask });
    server.close();
    expect(stopped).toBeUndefined();
    expect(findings.map((it) => it.rule)).toContain("body-on-head");
  });

  test("no more requests than the budget", async () => {
    let count = 0;
    await probe(url, {
      budget: 5,
      send: (to, how) => {
        count++;
        return ask(to, how);
      },
    });
    expect(count).toBe(5);
  });
});
