import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Mount } from "./http/mount.ts";
import { type ServeOptions, type Serving, serve } from "./node.ts";

/** Requests that wait until they are let go. */
const held: (() => void)[] = [];
const letGo = (): void => held.shift()?.();
const slow: Mount = {
  prefix: "/slow",
  handler: (_, response) => void held.push(() => response.end("finished")),
};

let site: Serving;
const sockets: Socket[] = [];
afterEach(async () => {
  while (held.length > 0) letGo();
  for (const it of sockets.splice(0)) it.destroy();
  await site.close();
});

async function serving(options: ServeOptions = {}): Promise<void> {
  site = await serve({ port: 0, mounts: [slow], ...options });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(2);
}

/** A connection with what has come over it. */
async function opened() {
  const socket = connect(site.port, site.host);
  sockets.push(socket);
  let got = "";
  socket.setEncoding("utf8").on("data", (it) => {
    got += it;
  });
  const ended = once(socket, "close").then(() => got);
  await once(socket, "connect");
  const ask = (path: string, accept = "*/*"): boolean =>
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nAccept: ${accept}\r\n\r\n`);
  return { ask, ended };
}

async function health(accept = "application/json", suffix = "") {
  const response = await fetch(`${site.url}/health${suffix}`, { headers: { Accept: accept } });
  return {
    status: response.status,
    cached: response.headers.get("Cache-Control"),
    retryAfter: response.headers.get("Retry-After"),
    type: response.headers.get("Content-Type"),
    text: await response.text(),
  };
}

describe("/health", () => {
  test("is 200 while all is well, and never kept", async () => {
    await serving();
    expect(await health()).toMatchObject({
      status: 200,
      cached: "no-store",
      text: '{\n  "status": "ok"\n}\n',
    });
    expect((await health("text/html")).status).toBe(200);
  });

  test.each([
    ["application/json", "", "application/json"],
    ["*/*", ".json", "application/json"],
    ["text/html", "", "text/html; charset=utf-8"],
    ["text/plain", "", "text/plain; charset=utf-8"],
  ])("is 503 with reasons while too much is going on: %s%s", async (accept, suffix, type) => {
    await serving({ overload: { concurrent: 1, retryAfter: 2 } });
    const running = fetch(`${site.url}/slow`);
    await until(() => held.length === 1);
    const reason = "1 requests are being worked on, and 0 wait.";
    const now = await health(accept, suffix);
    expect(now).toMatchObject({ status: 503, cached: "no-store", retryAfter: "2", type });
    if (type === "application/json")
      expect(JSON.parse(now.text)).toEqual({ status: "unavailable", reasons: [reason] });
    else expect(now.text).toContain(reason);
    letGo();
    await (await running).text();
    await until(() => held.length === 0);
    expect((await health(accept, suffix)).status).toBe(200);
  });

  test("is 503 with the reasons of what is mounted, and 200 again without a restart; the rest is answered", async () => {
    let away: readonly string[] = [];
    await serving({ mounts: [{ ...slow, reasons: () => away }] });
    expect((await health()).status).toBe(200);
    away = ["The store is away."];
    const now = await health();
    expect(now).toMatchObject({ status: 503, cached: "no-store", retryAfter: "1" });
    expect(JSON.parse(now.text)).toEqual({ status: "unavailable", reasons: away });
    expect((await fetch(`${site.url}/404.json`)).status).toBe(200);
    away = [];
    expect((await health()).status).toBe(200);
  });

  test("does not wait in the queue that it tells of", async () => {
    await serving({ overload: { concurrent: 1, queue: 5 } });
    const running = fetch(`${site.url}/slow`);
    await until(() => held.length === 1);
    expect((await health()).status).toBe(200);
    letGo();
    await running;
  });
});

test("who comes beyond the bound is told so at once, on every path", async () => {
  await serving({ overload: { concurrent: 1 } });
  const running = fetch(`${site.url}/slow`);
  await until(() => held.length === 1);
  for (const path of ["/404", "/slow", "/nowhere"]) {
    const away = await fetch(`${site.url}${path}`, { headers: { Accept: "application/json" } });
    expect([away.status, away.headers.get("Retry-After")]).toEqual([503, "1"]);
    expect(await away.json()).toMatchObject({ status: 503 });
  }
  expect(held).toHaveLength(1);
  letGo();
  expect((await running).status).toBe(200);
});

describe("a site that closes", () => {
  test("finishes what runs, and says on open connections that it ends, also at /health", async () => {
    await serving();
    const [running, other, asking] = [await opened(), await opened(), await opened()];
    running.ask("/slow");
    await until(() => held.length === 1);
    const closed = site.close();
    other.ask("/404", "text/html");
    asking.ask("/health", "application/json");
    const refused = await other.ended;
    expect(refused).toMatch(/^HTTP\/1\.1 503 /);
    expect(refused).toMatch(/\r\nRetry-After: 5\r\n/);
    expect(refused).toMatch(/\r\nConnection: close\r\n/i);
    const [head = "", content = ""] = (await asking.ended).split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 503 /);
    expect(JSON.parse(content)).toEqual({
      status: "unavailable",
      reasons: ["The server is about to end."],
    });
    await expect(fetch(site.url)).rejects.toThrow();
    letGo();
    expect(await running.ended).toMatch(/^HTTP\/1\.1 200 .*finished/s);
    expect(await closed).toEqual({ cut: [], errors: [] });
  });

  test("waits no longer than it is told, and says what was cut off", async () => {
    await serving({ wait: 50 });
    const running = await opened();
    running.ask("/slow?id=7");
    await until(() => held.length === 1);
    expect(await site.close()).toEqual({ cut: ["GET /slow?id=7"], errors: [] });
    expect(await running.ended).toBe("");
  });
});
