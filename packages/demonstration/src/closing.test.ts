import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Serving, serving } from "../test/serving.ts";
import { demonstration } from "./demonstration.ts";

let at: Serving | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

async function opened(host: string, path = "/api/ws"): Promise<WebSocket> {
  const socket = new WebSocket(`${host.replace("http", "ws")}${path}`);
  await new Promise((resolve, reject) => {
    socket.once("message", resolve);
    socket.once("error", reject);
  });
  return socket;
}

describe("WebSockets", () => {
  test("say again what they are told, text as text and octets as octets", async () => {
    at = await serving();
    const socket = await opened(at.host);
    for (const message of ["hello", Buffer.from([0, 255])]) {
      const heard = new Promise((resolve) =>
        socket.once("message", (data, isBinary) => resolve([data.toString("hex"), isBinary])),
      );
      socket.send(message);
      expect(await heard).toEqual([
        Buffer.from(message).toString("hex"),
        typeof message !== "string",
      ]);
    }
    socket.close();
  });

  test.each([
    ["/api/nowhere", 404],
    ["/api/items/1/process", 405],
  ])("are not everywhere: %s answers %i", async (path, status) => {
    at = await serving();
    const { host } = at;
    await expect(opened(host, path)).rejects.toThrow(String(status));
  });

  test("a message that is too large ends the connection, and nothing else", async () => {
    at = await serving();
    const socket = await opened(at.host);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.send("x".repeat(100_000));
    expect(await closed).toBe(1009);
    expect((await fetch(`${at.host}/api/health`)).status).toBe(200);
  });

  test("a handshake that breaks off harms nobody", async () => {
    at = await serving();
    const { port } = new URL(at.host);
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(
      "GET /api/ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    socket.resetAndDestroy();
    expect((await fetch(`${at.host}/api/health`)).status).toBe(200);
  });
});

describe("closing", () => {
  test("says goodbye to WebSockets", async () => {
    at = await serving();
    const socket = await opened(at.host);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await at.close();
    at = undefined;
    expect(await closed).toBe(1001);
  });

  test("answers what runs, and refuses what comes later", async () => {
    const it = await demonstration({ data: ":memory:" });
    const server = createServer(it.handler).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const running = fetch(`${host}/api/service-unavailable`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const closing = it.close();
    const later = await fetch(`${host}/api/items`);
    expect([later.status, later.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect((await running).status).toBe(200);
    await closing;
    await it.close();
    server.close();
  });
});

test("a failure tells the client an id, the log the rest", async () => {
  at = await serving();
  const text = await (await fetch(`${at.host}/api/server-error`)).text();
  expect(text).toContain("urn:uuid:");
  expect(text).not.toMatch(/length|null|TypeError/);
  expect(at.errors).toHaveLength(1);
  expect(at.errors[0]).toBeInstanceOf(TypeError);
});

test("without a prefix the index is the first page", async () => {
  at = await serving({ prefix: "" });
  expect(await (await fetch(at.host)).text()).toContain("The demonstration API");
  const made = await fetch(`${at.host}/items/1/process`, { method: "POST" });
  expect(made.headers.get("Location")).toMatch(/^\/jobs\//);
});

test("the index is HTML for browsers, with nothing in it that is taken for markup", async () => {
  at = await serving();
  const response = await fetch(`${at.host}/api`, { headers: { Accept: "text/html" } });
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  const html = await response.text();
  expect(html).toContain("&quot;name&quot;: &quot;Sugar bowl&quot;");
  expect(html).toContain(`curl ${at.host}/api/items`);
  const { endpoints } = await (
    await fetch(`${at.host}/api`, { headers: { Accept: "application/json" } })
  ).json();
  expect(endpoints.map(({ path }: { path: string }) => path)).toContain("/api/items/{id}");
});
