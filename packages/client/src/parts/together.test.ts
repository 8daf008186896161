import CachePolicy from "http-cache-semantics";
import { expect, test } from "vitest";
import { carrying, listeners, pause, serving, timersLeft } from "../../test/serving.ts";
import { cache } from "../cache.ts";
import { bearer, breaker, type ClientOptions, client, dedupe, hedge } from "../index.ts";

/** All parts, around each other. */
const all = (refresh: () => Promise<string>): NonNullable<ClientOptions["use"]> => [
  breaker({ threshold: 20, open: 5 }),
  bearer({ refresh }),
  cache({ policy: CachePolicy }),
  dedupe(),
  hedge({ after: 8 }),
];

/** Numbers that look random, and are the same each time. */
function numbers(seed: number): () => number {
  let it = seed;
  return () => {
    it = (it * 1_103_515_245 + 12_345) % 2 ** 31;
    return it / 2 ** 31;
  };
}

test("all parts together, a server that does what it wants, and callers who leave: each call ends, as itself", async () => {
  const next = numbers(7);
  let token = 0;
  await using server = await serving((request, response) => {
    const chance = next();
    if (chance < 0.05) token++;
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    if (chance < 0.1) return request.socket.destroy();
    if (chance < 0.2) return response.writeHead(503).end();
    response.setHeader("ETag", '"1"').setHeader("Cache-Control", "no-cache");
    if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
    response.setHeader("Content-Length", String(request.url?.length));
    return setTimeout(() => response.end(request.url), chance < 0.5 ? 0 : 15);
  });
  const shared = new AbortController();
  const refresh = (): Promise<string> =>
    next() < 0.1 ? Promise.reject(new Error("down")) : pause(2).then(() => `${token}`);
  const api = client({
    baseUrl: server.url,
    use: all(refresh),
    repeat: { delay: 1, budget: false },
  });
  const ends = new Map<string, number>();
  for (let round = 0; round < 15; round++) {
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const path = `/${i % 5}`;
        const own = new AbortController();
        const isLeaving = next() < 0.2;
        if (isLeaving) setTimeout(() => own.abort(), next() * 20);
        const signal = isLeaving ? own.signal : shared.signal;
        const r = await api.request(i % 7 === 0 ? "PUT" : "GET", path, { signal, timeout: 5000 });
        const end = r.is === "failed" ? r.why : r.is;
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (r.ok) expect(r.text).toBe(path);
        if (r.is === "failed") expect(r.error.message.split(" from ")).toHaveLength(2);
        expect(listeners(own.signal)).toBe(0);
      }),
    );
  }
  expect([...ends.values()].reduce((sum, it) => sum + it)).toBe(300);
  expect(ends.get("2xx")).toBeGreaterThan(100);
  expect(ends.has("timeout")).toBe(false);
  await pause(20);
  expect(listeners(shared.signal)).toBe(0);
});

test("when all have left, no timer of any part is left", async () => {
  const stop = new AbortController();
  const transport = carrying(() => pause(3).then(() => new Response("", { status: 401 })));
  const left = await timersLeft(async () => {
    const api = client({ transport, use: all(() => pause(10).then(() => "a")) });
    const calls = Array.from({ length: 20 }, (_, i) =>
      api.get(`http://a/${i % 3}`, { signal: stop.signal }),
    );
    setTimeout(() => stop.abort(), 12);
    for (const it of await Promise.all(calls)) expect(it).toMatchObject({ ok: false });
    // What was shared ends behind the callers.
    await pause(30);
  });
  expect(left).toBe(0);
  expect(listeners(stop.signal)).toBe(0);
});
