import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasRedis, type RedisServer, startRedis } from "../../server/test/store-redis.ts";
import { hasPostgres, type PostgresServer, startPostgres } from "../test/postgres.ts";
import { type Serving, serving } from "../test/serving.ts";
import { loadSqlite } from "./store/sqlite/load.ts";

const quiet = { onStore: () => undefined };

/** Ask until the status is this one, for so many seconds at most. */
async function until(
  status: number,
  ask: () => Promise<Response>,
  seconds = 10,
): Promise<Response> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const response = await ask();
    if (response.status === status || performance.now() > end) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function shown(response: Response): Promise<unknown> {
  return { status: response.status, ...((await response.json()) as object) };
}

function post(url: string, content: object, key?: string): Promise<Response> {
  const headers = {
    "Content-Type": "application/json",
    ...(key === undefined ? {} : { "Idempotency-Key": `"${key}"` }),
  };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(content) });
}

describe.skipIf(!hasPostgres)("while PostgreSQL is away", () => {
  let server: PostgresServer;
  let at: Serving;
  let secret: string;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  const begin = async (): Promise<void> => {
    secret = (await server.database()).replace("verdict@", "verdict:secret@");
    at = await serving({ ...quiet, data: secret, store: ":memory:" });
  };
  afterEach(() => at?.close());

  test("it answers 503 where it needs it, tells why, and goes on once it is back", async () => {
    await begin();
    expect(at.reasons()).toEqual([]);
    const made = await post(`${at.host}/api/items`, { name: "Before" });
    const item = `${at.host}${made.headers.get("Location")}`;
    await server.crash();

    const refused = await fetch(item);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    const text = await refused.text();
    expect([refused.status, JSON.parse(text).status]).toEqual([503, 503]);
    // Where the server is, is nobody's business but the log's.
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN/);
    expect((await post(`${at.host}/api/items`, { name: "Meanwhile" })).status).toBe(503);
    expect((await fetch(`${at.host}/api/teapot?drink=tea`)).status).toBe(200);
    const health = await fetch(`${at.host}/api/health`);
    expect(health.headers.get("Retry-After")).toBe("5");
    expect(await shown(health)).toMatchObject({ status: 503, reasons: at.reasons() });
    expect(at.reasons()).toEqual([
      expect.stringMatching(/^The data in PostgreSQL at .* is away: /),
    ]);
    expect(at.reasons().join()).not.toContain("secret");

    await server.start();
    expect((await until(200, () => fetch(`${at.host}/api/health`))).status).toBe(200);
    expect(at.reasons()).toEqual([]);
    expect(await (await fetch(item)).json()).toMatchObject({ name: "Before" });
    expect((await post(`${at.host}/api/items`, { name: "Meanwhile" })).status).toBe(201);
  }, 30_000);

  test("it needs nobody to ask for it, to know that it is back", async () => {
    await begin();
    await server.crash();
    await fetch(`${at.host}/api/items`);
    expect(at.reasons()).toHaveLength(1);
    await server.start();
    await expect.poll(at.reasons, { timeout: 10_000 }).toEqual([]);
    expect((await fetch(`${at.host}/api/items`)).status).toBe(200);
  }, 30_000);

  test("one that stands still keeps the first who ask for some seconds, and nobody after them", async () => {
    await begin();
    await fetch(`${at.host}/api/items`);
    server.pause();
    try {
      expect((await fetch(`${at.host}/api/items`)).status).toBe(503);
      const began = performance.now();
      const later = Array.from({ length: 20 }, () => fetch(`${at.host}/api/items/1`));
      const statuses = (await Promise.all(later)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([503]));
      expect(performance.now() - began).toBeLessThan(1000);
    } finally {
      server.resume();
    }
    expect((await until(200, () => fetch(`${at.host}/api/items/1`))).status).toBe(200);
  }, 40_000);

  test("connections that it breaks, idle and in use, fail no more than what they were used for", async () => {
    await begin();
    let isOver = false;
    const statuses = new Map<number, number>();
    const load = async (n: number): Promise<void> => {
      for (let i = 0; !isOver; i++) {
        const { status } =
          i % 2 === 0
            ? await fetch(`${at.host}/api/items/1`)
            : await post(`${at.host}/api/items`, { name: `Made by ${n}: ${i}` });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        // As clients do that are told when to come back.
        if (status === 503) await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const loads = Promise.all([1, 2, 3, 4].map(load));
    const breaks = `SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = 'verdict'`;
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const [broken] = await server.ask(secret, breaks);
      expect(Number(broken?.["n"])).toBeGreaterThan(0);
      await until(200, () => fetch(`${at.host}/api/health`));
    }
    isOver = true;
    await loads;
    expect([...statuses.keys()].filter((it) => ![200, 201, 503].includes(it))).toEqual([]);
    expect(statuses.get(201)).toBeGreaterThan(0);
    expect((await until(200, () => fetch(`${at.host}/api/health`))).status).toBe(200);
    // Every 201 was kept, and nothing else is but what broke off at the last moment.
    const { count } = (await (await fetch(`${at.host}/api/items`)).json()) as { count: number };
    expect(count - 3).toBeGreaterThanOrEqual(statuses.get(201) ?? 0);
  }, 40_000);

  test("what was acknowledged is there after a crash, and what was refused may be sent again under its key", async () => {
    await begin();
    const acknowledged: string[] = [];
    let isOver = false;
    const load = async (n: number): Promise<void> => {
      for (let i = 0; !isOver; ) {
        const name = `Made by ${n}: ${i}`;
        // Where it was made and the answer got lost with the connection, the key is known as well.
        const made = await post(`${at.host}/api/items`, { name }, name);
        expect([201, 503]).toContain(made.status);
        if (made.status === 503) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          continue;
        }
        acknowledged.push(made.headers.get("Location") ?? "");
        i++;
      }
    };
    const loads = Promise.all([1, 2, 3].map(load));
    for (let i = 1; i <= 2; i++) {
      while (acknowledged.length < 10 * i) await new Promise((resolve) => setTimeout(resolve, 20));
      await server.crash();
      await server.start();
      await until(200, () => fetch(`${at.host}/api/health`));
    }
    isOver = true;
    await loads;
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    const statuses = await Promise.all(
      acknowledged.map(async (it) => (await fetch(`${at.host}${it}`)).status),
    );
    expect(statuses.filter((it) => it !== 200)).toEqual([]);
    const { count } = (await (await fetch(`${at.host}/api/items`)).json()) as { count: number };
    expect(count).toBe(acknowledged.length + 3);
  }, 40_000);

  test("somebody who stands still in the middle of a change keeps others from theirs, and from nothing else", async () => {
    await begin();
    const client = await server.connect(secret);
    await client.query("BEGIN; SELECT last FROM verdict.revision FOR UPDATE");
    const change = post(`${at.host}/api/items`, { name: "Kept waiting" });
    expect((await fetch(`${at.host}/api/items/1`)).status).toBe(200);
    const refused = await change;
    expect([refused.status, refused.headers.has("Retry-After")]).toEqual([503, true]);
    expect((await fetch(`${at.host}/api/health`)).status).toBe(200);
    await client.end();
    expect((await post(`${at.host}/api/items`, { name: "Kept waiting" })).status).toBe(201);
  }, 30_000);

  test("nobody opens it, and the message says where it should be", async () => {
    const data = "postgres://verdict:secret@127.0.0.1:1/none";
    const opening = serving({ data });
    await expect(opening).rejects.toThrow("PostgreSQL at 127.0.0.1:1/none cannot be opened");
    await expect(opening).rejects.not.toThrow("secret");
  });
});

test("while another process writes to the file for longer than anybody waits, it can be read, and changes are refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "away-"));
  const data = join(folder, "data.db");
  const at = await serving({ ...quiet, data });
  const { DatabaseSync } = loadSqlite();
  const other = new DatabaseSync(data);
  other.exec("BEGIN IMMEDIATE");
  const change = post(`${at.host}/api/items`, { name: "Kept waiting" });
  const began = performance.now();
  for (let i = 0; i < 10; i++) {
    expect((await fetch(`${at.host}/api/items/1`)).status).toBe(200);
  }
  expect(performance.now() - began).toBeLessThan(2000);
  const refused = await change;
  expect([refused.status, refused.headers.has("Retry-After")]).toEqual([503, true]);
  other.exec("COMMIT");
  expect((await post(`${at.host}/api/items`, { name: "Kept waiting" })).status).toBe(201);
  other.close();
  await at.close();
  rmSync(folder, { recursive: true, force: true });
}, 20_000);

describe.skipIf(!hasRedis)("while Redis is away", () => {
  let server: RedisServer;
  let at: Serving;
  beforeAll(async () => {
    server = await startRedis();
    at = await serving({ ...quiet, store: `redis://:secret@127.0.0.1:${server.port}` });
  });
  afterAll(async () => {
    await at?.close();
    await server?.stop();
  });

  test("limits go on, keys and jobs are refused, what needs neither is served, and it recovers", async () => {
    const limited = () => fetch(`${at.host}/api/rate-limited`, { method: "POST" });
    expect((await limited()).status).toBe(200);
    expect((await post(`${at.host}/api/items`, { name: "With a key" }, "a")).status).toBe(201);
    await server.kill();
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await limited()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const keyed = await post(`${at.host}/api/items`, { name: "Another" }, "b");
    expect([keyed.status, keyed.headers.has("Retry-After")]).toEqual([503, true]);
    expect((await post(`${at.host}/api/items`, { name: "Without a key" })).status).toBe(201);
    const process = await fetch(`${at.host}/api/items/1/process`, { method: "POST" });
    expect([process.status, process.headers.has("Retry-After")]).toEqual([503, true]);
    expect(await shown(await fetch(`${at.host}/api/health`))).toMatchObject({
      status: 503,
      reasons: [expect.stringMatching(/^The store in Redis at 127\.0\.0\.1:\d+ is away: \S/)],
    });
    expect(at.reasons().join()).not.toContain("secret");

    await server.restart();
    expect((await until(200, () => fetch(`${at.host}/api/health`))).status).toBe(200);
    expect((await post(`${at.host}/api/items`, { name: "Another" }, "b")).status).toBe(201);
  }, 30_000);
});
