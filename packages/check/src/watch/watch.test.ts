import { createServer, type Server } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { afterEach, describe, expect, test, vi } from "vitest";
import { watchedFetch, watchedHandler, watchHono } from "../fetch.ts";
import { watchExpress, watched, watchFastify, watchKoa } from "./node.ts";
import { watchPlaywright } from "./playwright.ts";

const servers: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((it) => it.close()));
});

/** Rules that something was found by. */
function collector() {
  const rules: string[] = [];
  return {
    rules,
    options: {
      report: (findings: readonly { rule: string }[]) =>
        void rules.push(...findings.map((it) => it.rule)),
    },
  };
}

async function get(server: Server, init?: RequestInit): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  const { port } = server.address() as { port: number };
  await (await fetch(`http://127.0.0.1:${port}/`, init)).text();
}

describe("watching a server", () => {
  test("node:http: what writeHead was given, and Date and framing that Node puts in", async () => {
    const { rules, options } = collector();
    const handler = watched((_, response) => {
      response.writeHead(405, ["Content-Type", "application/problem+json"]);
      response.write('{"status":');
      response.end("404}");
    }, options);
    await get(createServer(handler));
    await vi.waitFor(() => expect(rules).toEqual(["missing-allow", "problem-status-mismatch"]));
  });

  test("nothing is told of what is sound, HEAD and 304 included", async () => {
    const { rules, options } = collector();
    const handler = watched((_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": 5 });
      response.end("hello");
    }, options);
    await get(createServer(handler), { method: "HEAD" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rules).toEqual([]);
  });

  test("in production a handler is the same one as before", () => {
    const handler = (): void => undefined;
    expect(watched(handler, { enabled: false })).toBe(handler);
    expect(watchedHandler(() => new Response(), { enabled: false })).toBeInstanceOf(Function);
  });

  test("Express", async () => {
    const { rules, options } = collector();
    const app = express();
    app.use(watchExpress(options));
    app.get("/", (_, response) => void response.status(401).send("no"));
    await get(createServer(app));
    await vi.waitFor(() => expect(rules).toEqual(["missing-www-authenticate"]));
  });

  test("Fastify", async () => {
    const { rules, options } = collector();
    const app = fastify();
    app.addHook("onRequest", watchFastify(options));
    app.get("/", (_, reply) => reply.code(401).send("no"));
    await app.listen({ port: 0, host: "127.0.0.1" });
    servers.push(app);
    await (
      await fetch(`http://127.0.0.1:${(app.server.address() as { port: number }).port}/`)
    ).text();
    await vi.waitFor(() => expect(rules).toEqual(["missing-www-authenticate"]));
  });

  test("Koa", async () => {
    const { rules, options } = collector();
    const app = new Koa();
    app.use(watchKoa(options) as never);
    app.use((context) => {
      context.status = 405;
      context.body = "no";
    });
    await get(createServer(app.callback()));
    await vi.waitFor(() => expect(rules).toEqual(["missing-allow"]));
  });

  test("Hono by its own middleware", async () => {
    const { rules, options } = collector();
    const app = new Hono();
    app.use(watchHono(options));
    app.delete("/", (c) => c.text("no", 405));
    expect((await app.request("/", { method: "DELETE" })).status).toBe(405);
    await vi.waitFor(() => expect(rules).toContain("missing-allow"));
  });

  test("Hono, and every other fetch handler", async () => {
    const { rules, options } = collector();
    const app = new Hono();
    app.get("/", (context) => context.text("no", 405));
    const handler = watchedHandler((request) => app.fetch(request), options);
    expect(await (await handler(new Request("http://localhost/"))).text()).toBe("no");
    await vi.waitFor(() => expect(rules).toEqual(["missing-allow"]));
  });

  test("a report that throws takes no response along", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const handler = watchedHandler(() => new Response("no", { status: 405 }), {
      report: () => {
        throw new Error("mine");
      },
    });
    expect((await handler(new Request("http://localhost/"))).status).toBe(405);
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    warn.mockRestore();
  });
});

test("a fetch that watches gives the same responses, and tells of them", async () => {
  const { rules, options } = collector();
  const inner = (async () =>
    new Response("no", {
      status: 401,
      headers: { Date: "Tue, 10 Mar 2026 09:00:00 GMT", "Content-Type": "text/plain" },
    })) as typeof fetch;
  const response = await watchedFetch(inner, options)("http://localhost/a", {
    method: "POST",
    body: "x",
  });
  expect(await response.text()).toBe("no");
  await vi.waitFor(() => expect(rules).toEqual(["missing-www-authenticate"]));
});

test("a page is told nothing of another origin's response, whose fields it does not see", async () => {
  const { rules, options } = collector();
  const response = new Response("no", { status: 401 });
  Object.defineProperty(response, "type", { value: "cors" });
  await watchedFetch((async () => response) as typeof fetch, options)("http://localhost/a");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rules).toEqual([]);
});

test("Playwright: what a page gets is looked at, without what HTTP/2 has for its start line", async () => {
  const { rules, options } = collector();
  const headers =
    (...all: [string, string][]) =>
    async () =>
      all.map(([name, value]) => ({ name, value }));
  await watchPlaywright(options)({
    status: () => 405,
    headersArray: headers(
      ["date", "Tue, 10 Mar 2026 09:00:00 GMT"],
      ["content-type", "text/plain"],
    ),
    body: async () => new TextEncoder().encode("no"),
    fromServiceWorker: () => false,
    request: () => ({
      method: () => "PUT",
      url: () => "https://localhost/a?b",
      headersArray: headers([":path", "/a"], ["accept", "*/*"]),
      postDataBuffer: () => null,
    }),
  });
  expect(rules).toEqual(["missing-allow"]);
});
