import { Cluster, Redis } from "ioredis";
import { createClient, createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { storeConforms } from "../../test/store-conformance.ts";
import { hasRedis, type RedisServer, startCluster, startRedis } from "../../test/store-redis.ts";
import { fourAtOnce } from "../../test/store-workers.ts";
import { StoreError } from "../store.ts";
import { type IoredisLike, redisStore } from "./redis.ts";
import { watchedStore } from "./watched.ts";
import type { StoreEvent } from "./watching.ts";

describe.skipIf(!hasRedis)("with a Redis server (Debian: redis-server)", () => {
  storeConforms("in Redis, over ioredis", true, async (clock) => {
    const server = await startRedis();
    const client = new Redis(server.port, "127.0.0.1");
    const again = () => redisStore(client, { clock });
    const close = async () => {
      client.disconnect();
      await server.stop();
    };
    return { store: again(), again, close };
  });

  storeConforms("in Redis, over node-redis", true, async (clock) => {
    const server = await startRedis();
    const client = createClient({ url: `redis://127.0.0.1:${server.port}` });
    await client.connect();
    const again = () => redisStore(client, { clock });
    const close = async () => {
      client.destroy();
      await server.stop();
    };
    return { store: again(), again, close };
  });

  describe("a cluster of three masters", () => {
    let servers: readonly RedisServer[] = [];
    const stop = () => Promise.all(servers.map((it) => it.stop()));
    beforeAll(async () => {
      servers = await startCluster();
    });
    afterAll(stop);

    storeConforms("in a cluster, over ioredis", true, async (clock) => {
      const client = new Cluster(servers.map(({ port }) => ({ host: "127.0.0.1", port })));
      const again = () => redisStore(client, { clock, prefix: "a:" });
      return { store: again(), again, close: () => client.disconnect() };
    });

    storeConforms("in a cluster, over node-redis", true, async (clock) => {
      const rootNodes = servers.map(({ port }) => ({ url: `redis://127.0.0.1:${port}` }));
      const client = createCluster({ rootNodes });
      await client.connect();
      const again = () => redisStore(client, { clock, prefix: "b:" });
      return { store: again(), again, close: () => client.destroy() };
    });

    test("keys are spread over all of them", () => {
      const sizes = servers.map((it) => Number(it.ask("dbsize")));
      expect(Math.min(...sizes)).toBeGreaterThan(20);
    });
  });

  describe("bad days", () => {
    let server: RedisServer;
    let client: Redis;
    beforeAll(async () => {
      server = await startRedis();
      client = new Redis(server.port, "127.0.0.1", {
        retryStrategy: () => 20,
        maxRetriesPerRequest: null,
      });
      client.on("error", () => undefined);
    });
    afterAll(async () => {
      client.disconnect();
      await server.stop();
    });

    test("a process that was busy for longer than the timeout reads its answer, and does not take Redis for away", async () => {
      const store = redisStore(client, { timeout: 50 });
      await store.write("busy", "1");
      const reading = store.read("busy");
      for (let i = 0; i < 3; i++) {
        const end = performance.now() + 100;
        while (performance.now() < end);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect((await reading)?.value).toBe("1");
    });

    test("time is that of the server, though the clock of the process is wrong", async () => {
      const store = redisStore(client);
      await store.write("a", "1", { keep: 1500 });
      await store.write("b", "1", { due: 1500 });
      expect((await store.take("c", 1, 1500, 0)).allowed).toBe(true);
      expect((await store.take("c", 1, 1500, Date.now() * 2)).allowed).toBe(false);
      expect(await store.due("b")).toEqual([]);
      expect((await store.read("a"))?.value).toBe("1");
      await new Promise((resolve) => setTimeout(resolve, 1600));
      expect(await store.read("a")).toBeUndefined();
      expect(await store.due("b")).toEqual(["b"]);
      expect((await store.take("c", 1, 1500, 0)).allowed).toBe(true);
    });

    test("four processes that count and take at once lose nothing, and allow no more than there is", async () => {
      const allowed = await fourAtOnce(String(server.port));
      expect((await redisStore(client).read("counter"))?.value).toBe("400");
      expect(allowed.reduce((sum, it) => sum + it, 0)).toBe(150);
    });

    test("what is over is forgotten by the server as well", async () => {
      const store = redisStore(client, { prefix: "over:" });
      await store.write("a", "1", { keep: 5 });
      await store.take("a", 3, 5, 0);
      const times = server
        .ask("keys", "over:*:a")
        .trim()
        .split("\n")
        .map((it) => Number(server.ask("pttl", it)));
      expect(times).toHaveLength(2);
      for (const time of times) expect(time).toBeLessThanOrEqual(1005);
      for (const time of times) expect(time).not.toBe(-1);
    });

    test("scripts that the server forgot are sent again, and versions go on after it was restarted empty", async () => {
      const store = redisStore(client);
      const before = (await store.write("d", "1")) as number;
      server.ask("script", "flush");
      expect((await store.read("d"))?.value).toBe("1");
      await server.restart();
      const again = redisStore(client, { timeout: 10_000 });
      expect(await again.read("d")).toBeUndefined();
      expect(await store.write("d", "2", { ifVersion: before })).toBeUndefined();
      expect(await store.write("d", "2", { ifVersion: 0 })).toBeGreaterThan(before);
    });

    test("a server that does not answer is an error that names the store, once the time is over", async () => {
      const store = redisStore(client, { prefix: "shop:", timeout: 50 });
      await store.read("a");
      server.ask("client", "pause", "300", "all");
      const start = performance.now();
      const error = await Promise.resolve(store.read("a")).catch((it: unknown) => it);
      expect(performance.now() - start).toBeLessThan(250);
      expect(error).toBeInstanceOf(StoreError);
      expect((error as Error).message).toBe(
        'The store in Redis "shop:" could not read "a": it was not heard of for 50 ms',
      );
      expect(error).toMatchObject({ isAway: true, mayBeDone: true });
      expect(await redisStore(client, { prefix: "shop:" }).read("a")).toBeUndefined();
    });

    test("so is one that refuses, or has no room", async () => {
      const store = redisStore(client, { prefix: "full:" });
      server.ask("config", "set", "maxmemory", "1");
      const error = await Promise.resolve(store.write("a", "1")).catch((it: unknown) => it);
      server.ask("config", "set", "maxmemory", "0");
      expect(error).toBeInstanceOf(StoreError);
      expect((error as Error).message).toMatch(
        /^The store in Redis "full:" could not write "a": OOM/,
      );
      expect(error).toMatchObject({ isAway: true, mayBeDone: false });
      expect(await store.write("a", "1")).toBeGreaterThan(0);
    });

    test("while it does not answer, or has no room, a watched store keeps one waiting, and then it is back", async () => {
      const events: StoreEvent[] = [];
      const own = { retry: 20, name: "Redis", log: (event: StoreEvent) => events.push(event) };
      const store = watchedStore(redisStore(client, { prefix: "w:", timeout: 100 }), own);
      const write = async () => store.write("a", "1");
      const fails = async (): Promise<number> => {
        const start = performance.now();
        await expect(write()).rejects.toMatchObject({ isAway: true });
        return performance.now() - start;
      };
      const isBack = () => vi.waitFor(() => expect(store.reasons()).toEqual([]), 5000);
      await write();
      server.ask("client", "pause", "500", "all");
      expect(await fails()).toBeGreaterThan(90);
      for (let i = 0; i < 50; i++) expect(await fails()).toBeLessThan(50);
      await isBack();
      await write();
      server.ask("config", "set", "maxmemory", "1");
      for (let i = 0; i < 10; i++) await fails();
      expect(store.reasons()[0]).toContain("OOM");
      server.ask("config", "set", "maxmemory", "0");
      await isBack();
      await write();
      await server.restart();
      await vi.waitFor(async () => expect(await store.read("a")).toBeUndefined(), 5000);
      await write();
      expect(events.slice(0, 4).map(({ isAway }) => isAway)).toEqual([true, false, true, false]);
      await store.close();
    });

    test("so is a client that was disconnected, of either library", async () => {
      const other = createClient({ url: `redis://127.0.0.1:${server.port}` });
      await other.connect();
      other.destroy();
      const one = new Redis(server.port, "127.0.0.1", { lazyConnect: true });
      one.disconnect();
      for (const it of [other, one]) {
        const store = redisStore(it, { prefix: "gone:", timeout: 500 });
        const error = await Promise.resolve(store.take("a", 1, 1000, 0)).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(StoreError);
        expect((error as Error).message).toMatch(
          /^The store in Redis "gone:" could not take from "a": \w/,
        );
        expect((error as Error).cause).toBeInstanceOf(Error);
        expect(error).toMatchObject({ isAway: true, mayBeDone: true });
      }
      one.disconnect();
    });

    test("two stores with another prefix share nothing", async () => {
      const [a, b] = ["a:", "b:"].map((prefix) => redisStore(client, { prefix })) as [
        ReturnType<typeof redisStore>,
        ReturnType<typeof redisStore>,
      ];
      await a.write("x", "1", { due: 0 });
      expect(await b.read("x")).toBeUndefined();
      expect(await b.due("")).toEqual([]);
      await a.take("x", 1, 60_000, 0);
      expect((await b.take("x", 1, 60_000, 0)).allowed).toBe(true);
    });
  });
});

test.each([
  [{}, {}, "no client of Redis"],
  [{ evalsha: () => undefined }, { prefix: "{a}" }, "has braces"],
  [{ evalsha: () => undefined }, { parts: 0 }, "0 parts"],
  [{ evalsha: () => undefined }, { timeout: Number.NaN }, "no time to wait"],
])("%j with %j is refused", (client, options, message) => {
  expect(() => redisStore(client as unknown as IoredisLike, options)).toThrow(message);
});
