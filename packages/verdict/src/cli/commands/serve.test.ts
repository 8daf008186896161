import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

test("serves until it is stopped, on a free port when told 0", async () => {
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const address = await new Promise<string>((resolve) => {
    const seen = (text: string) => resolve(/http:\S+?:\d+/.exec(text)?.[0] ?? "");
    ended = run(["serve", "--port", "0"], { stopped, seen });
  });
  const response = await fetch(`${address}/404`, { headers: { accept: "application/json" } });
  expect(response.status).toBe(200);
  await response.text();
  stop();
  expect((await ended)?.exit).toBe(0);
});
let ended: ReturnType<typeof run> | undefined;

test("the demonstration API, its documentation and its index are there, and the line says so", async () => {
  const { served, stop } = await serving(["--data", ":memory:"]);
  expect(served.line).toMatch(/\/api, \/docs/);
  expect((await fetch(`${served.address}/api/items/1`)).status).toBe(200);
  const document = await (await fetch(`${served.address}/openapi.json`)).json();
  expect(document.paths["/api/items/{id}"].get.responses["304"]).toBeDefined();
  expect(await (await fetch(`${served.address}/docs`)).text()).toContain("/api/items/{id}");
  expect((await stop()).exit).toBe(0);
});

test("data that cannot be kept there is a note, and the rest works", async () => {
  const { served, stop } = await serving(["--data", "/dev/null/data.db"]);
  expect((await fetch(`${served.address}/api/items/1`)).status).toBe(200);
  const { exit, err } = await stop();
  expect(exit).toBe(0);
  expect(err).toContain("/dev/null/data.db");
});

test("WebSockets are for /api/ws; another Upgrade is passed over", async () => {
  const { served, stop } = await serving([]);
  const socket = new WebSocket(`${served.address.replace("http", "ws")}/api/ws`);
  const hello = await new Promise((resolve, reject) => {
    socket.addEventListener("message", ({ data }) => resolve(data));
    socket.addEventListener("error", reject);
  });
  expect(hello).toMatch(/^Hello/);
  const upgrade = { Connection: "Upgrade", Upgrade: "h2c" };
  const { request } = await import("node:http");
  const status = await new Promise((resolve, reject) => {
    request(`${served.address}/404`, { headers: upgrade }, (it) => resolve(it.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(200);
  expect((await stop()).exit).toBe(0);
});

/** Serve until told to stop. */
async function serving(options: readonly string[]) {
  let end = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  let ended: ReturnType<typeof run> | undefined;
  const line = await new Promise<string>((resolve) => {
    ended = run(["serve", "--port", "0", ...options], { stopped, seen: resolve });
  });
  const stop = async () => {
    end();
    return (await ended) as Awaited<ReturnType<typeof run>>;
  };
  return { served: { line, address: /http:\S+?:\d+/.exec(line)?.[0] ?? "" }, stop };
}

test("a port that is taken: exit 1, and what to do", async () => {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const { exit, err } = await run(["serve"], { env: { PORT: String(port) } });
  server.close();
  expect(exit).toBe(1);
  expect(err).toContain("--port 0");
});

test.each([["abc"], ["70000"], ["-1"], [""]])("port %j is wrong usage", async (port) => {
  const { exit, err } = await run(["serve", `--port=${port}`]);
  expect(exit).toBe(2);
  expect(err).toContain("--port");
});

test("the playground is beside it, and /try runs what it has for real", async () => {
  const { served, stop } = await serving(["--playground-port", "0"]);
  const [playground = ""] = /http:\S+/.exec(served.line.split("playground is on")[1] ?? "") ?? [];
  expect((await fetch(`${playground}/status/410`)).status).toBe(410);
  const tried = await fetch(`${served.address}/try/412`, { headers: { Accept: "text/plain" } });
  expect(await tried.text()).toContain("< HTTP/1.1 412 Precondition Failed");
  expect((await fetch(`${served.address}/try/999999`)).status).toBe(404);
  expect((await stop()).exit).toBe(0);
});

test("--proxy puts a TCP proxy before a server, several times", async () => {
  const { createServer } = await import("node:http");
  const server = createServer((_, response) => response.end("behind"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const { served, stop } = await serving([
    ...["--proxy", `0:127.0.0.1:${port}`, "--proxy", `0:127.0.0.1:1`],
  ]);
  const [, through] = /Port (\d+) goes to 127\.0\.0\.1:\d+/.exec(served.line) ?? [];
  expect(await (await fetch(`http://127.0.0.1:${through}`)).text()).toBe("behind");
  expect(served.line).toContain("goes to 127.0.0.1:1;");
  expect((await stop()).exit).toBe(0);
  server.close();
});

test.each(["9000", "x:y:1", "1:2:3:4"])(
  "--proxy %s is refused with what it takes",
  async (text) => {
    const { exit, err } = await run(["serve", "--proxy", text]);
    expect(exit).toBe(2);
    expect(err).toContain("9000:127.0.0.1:5432");
  },
);

test.each([
  ["--store", "localhost:6379", "redis://localhost:6379"],
  ["--proxies", "all", "as in 1"],
])("%s %s is refused with what it takes", async (option, value, advice) => {
  const { exit, err } = await run(["serve", option, value]);
  expect(exit).toBe(2);
  expect(err).toContain(advice);
});

test("a store that is away is said, and missed by what needs it alone: 503, and /health tells", async () => {
  const { served, stop } = await serving(["--data", ":memory:", "--store", "redis://127.0.0.1:1"]);
  const ask = (path: string, init: RequestInit = {}) => fetch(`${served.address}${path}`, init);
  expect((await ask("/api/items/1")).status).toBe(200);
  const keyed = {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": '"a"' },
    body: '{"name": "Sugar bowl"}',
  };
  const refused = await ask("/api/items", keyed);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  const counted = await Promise.all(
    Array.from({ length: 7 }, () => ask("/api/rate-limited", { method: "POST" })),
  );
  expect(counted.map((it) => it.status).sort()).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const health = await ask("/health", { headers: { Accept: "application/json" } });
  expect(health.status).toBe(503);
  const { reasons } = (await health.json()) as { readonly reasons: readonly string[] };
  expect(reasons).toEqual([
    "The store in Redis at 127.0.0.1:1 is away: connect ECONNREFUSED 127.0.0.1:1",
  ]);
  expect((await ask("/404")).status).toBe(200);
  const { exit, err } = await stop();
  expect(exit).toBe(0);
  expect(err.match(/is away/g)).toHaveLength(1);
  expect(err).toMatch(/^\d{4}-\d\d-\d\dT\S+Z verdict: .*Redis at 127\.0\.0\.1:1 is away: /);
});

test("data that others share and that is not there is no reason to show a world of one's own: exit 1", async () => {
  const { exit, err } = await run([
    ...["serve", "--port", "0", "--playground-port", "0"],
    ...["--data", "postgres://me:secret@127.0.0.1:1/none"],
  ]);
  expect(exit).toBe(1);
  expect(err).toContain("postgres://127.0.0.1:1/none");
  expect(err).not.toContain("secret");
});
