import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasRedis, type RedisServer, startRedis } from "../../server/test/store-redis.ts";
import { hasPostgres, type PostgresServer, startPostgres } from "../test/postgres.ts";
import { type Serving, serving } from "../test/serving.ts";
import { type DemonstrationOptions, demonstration } from "./demonstration.ts";

const folder = mkdtempSync(join(tmpdir(), "several-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Place = Pick<DemonstrationOptions, "data" | "store">;

let files = 0;
shareAlike("on one file", async () => ({ data: join(folder, `${files++}.db`) }));

describe.skipIf(!hasPostgres || !hasRedis)("with servers for both", () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  }, 60_000);
  afterAll(async () => {
    await postgres?.stop();
    await redis?.stop();
  });
  shareAlike("on PostgreSQL and Redis", async () => {
    redis.ask("flushall");
    return { data: await postgres.database(), store: `redis://127.0.0.1:${redis.port}` };
  });
});

function shareAlike(where: string, place: () => Promise<Place>): void {
  describe(`several demonstrations ${where}`, () => {
    const effort = { rounds: 4000, slice: 100, pause: 5 };
    let options: DemonstrationOptions;
    let one: Serving;
    let other: Serving;
    beforeEach(async () => {
      options = { ...(await place()), effort };
      [one, other] = await Promise.all([serving(options), serving(options)]);
    }, 30_000);
    afterEach(async () => {
      await one.close();
      await other.close();
    });

    test("allow together what one would allow", async () => {
      const statuses: number[] = [];
      for (let i = 0; i < 8; i++) {
        const { host } = i % 2 === 0 ? one : other;
        statuses.push((await fetch(`${host}/api/rate-limited`, { method: "POST" })).status);
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    });

    test("know each other's idempotency keys, also where a request comes to both at once", async () => {
      const make = ({ host }: Serving): Promise<Response> =>
        fetch(`${host}/api/items`, {
          method: "POST",
          headers: { "Content-Type": "application/json", "Idempotency-Key": '"once"' },
          body: JSON.stringify({ name: "Only once" }),
        });
      const both = await Promise.all([make(one), make(other)]);
      const made = both.find(({ status }) => status === 201);
      // The other one was told that it is being done, or what came of it.
      for (const { status } of both) expect([201, 409]).toContain(status);
      for (const at of [one, other]) {
        const again = await make(at);
        expect(again.status).toBe(201);
        expect(again.headers.get("Location")).toBe(made?.headers.get("Location"));
      }
      const { count } = (await (await fetch(`${one.host}/api/items`)).json()) as { count: number };
      expect(count).toBe(4);
    });

    test("tell of each other's jobs, and finish what one of them has left, to the same end", async () => {
      const start = async ({ host }: Serving): Promise<string> => {
        const started = await fetch(`${host}/api/items/1/process`, { method: "POST" });
        expect(started.status).toBe(202);
        return started.headers.get("Location") ?? "";
      };
      const at = async ({ host }: Serving, monitor: string) =>
        (await (await fetch(`${host}${monitor}`)).json()) as {
          status: string;
          progress?: { done: number };
          value?: object;
        };
      const done = async (monitor: string): Promise<unknown> => {
        for (;;) {
          const job = await at(other, monitor);
          if (job.status !== "running") return job.value;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const left = await start(one);
      expect(await at(other, left)).toMatchObject({ status: "running" });
      await new Promise((resolve) => setTimeout(resolve, 60));
      await one.close();
      const before = await at(other, left);
      expect(before).toMatchObject({ status: "running" });
      const value = await done(left);
      expect(value).toEqual(await done(await start(other)));
      expect(value).toMatchObject({ item: "/api/items/1" });
    }, 30_000);
  });
}

test("behind proxies clients are told apart by what the outermost has seen", async () => {
  const at = await serving({ proxies: 2 });
  const statusFor = async (forwarded: string): Promise<number> => {
    const headers = { "X-Forwarded-For": forwarded };
    return (await fetch(`${at.host}/api/rate-limited`, { method: "POST", headers })).status;
  };
  // What stands before the last two was made up by the client.
  for (let i = 0; i < 5; i++) expect(await statusFor(`10.0.0.${i}, 192.0.2.1, 10.1.1.1`)).toBe(200);
  expect(await statusFor("10.0.0.9, 192.0.2.1, 10.1.1.1")).toBe(429);
  expect(await statusFor("192.0.2.2, 10.1.1.1")).toBe(200);
  await at.close();
});

test.each([-1, 1.5, Number.NaN])(
  "%d proxies are none that requests could pass",
  async (proxies) => {
    await expect(demonstration({ data: ":memory:", proxies })).rejects.toThrow(RangeError);
  },
);

test("what is shared is at no address but one of Redis", async () => {
  const opening = demonstration({ data: ":memory:", store: "http://localhost" });
  await expect(opening).rejects.toThrow(TypeError);
});
