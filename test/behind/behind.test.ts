import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from "../../packages/demonstration/test/postgres.ts";
import { hasRedis, type RedisServer, startRedis } from "../../packages/server/test/store-redis.ts";
import { ask } from "./ask.ts";
import { type Balancer, balancers } from "./balancers.ts";
import { startWorkbench, type Workbench } from "./workbench.ts";

const three = [0, 1, 2];
const statusesOf = (all: readonly { readonly status: number }[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of all) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** Where several workbenches have what they share. */
const places = [
  {
    name: "SQLite, on one machine",
    isThere: true,
    data: (folder: string) => join(folder, "data.db"),
    isOnRedis: false,
  },
  {
    name: "a file and Redis",
    isThere: hasRedis,
    data: (folder: string) => join(folder, "data.db"),
    isOnRedis: true,
  },
  {
    name: "PostgreSQL and Redis, as on several machines",
    isThere: hasRedis && hasPostgres,
    data: (_: string, database: string) => database,
    isOnRedis: true,
  },
];

describe.each(places)("three workbenches that share $name", (place) => {
  describe.skipIf(!place.isThere).each(balancers)("behind $name", (kind) => {
    describe.skipIf(!kind.isThere)("(Debian)", () => {
      let folder: string;
      let redis: RedisServer | undefined;
      let postgres: PostgresServer | undefined;
      let data: string;
      let all: readonly Workbench[];
      let balancer: Balancer;
      beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), "verdict-behind-"));
        redis = place.isOnRedis ? await startRedis() : undefined;
        postgres = place.name.startsWith("PostgreSQL") ? await startPostgres() : undefined;
        data = place.data(folder, (await postgres?.database()) ?? "");
        const store = redis === undefined ? [] : ["--store", `redis://127.0.0.1:${redis.port}`];
        const options = ["--data", data, ...store, "--proxies", "1"];
        all = await Promise.all(three.map(() => startWorkbench(...options)));
        for (const { url } of all)
          while ((await ask(`${url}/health`)).status !== 200) await pause(50);
        balancer = await kind.before(all.map((it) => it.port));
      });
      afterAll(async () => {
        await balancer?.stop();
        await Promise.all((all ?? []).map((it) => it.end("SIGKILL")));
        await redis?.stop();
        await postgres?.stop();
        rmSync(folder, { recursive: true, force: true });
      });
      const [first, second, third] = three.map((i) => (): string => all[i]?.url ?? "") as [
        () => string,
        () => string,
        () => string,
      ];
      const through = (): string => balancer.url;

      test("a limit holds to the request, whichever of them is asked, and each client has its own (RFC 6585 4)", async () => {
        const from = (client: string, many: number) =>
          Promise.all(
            Array.from({ length: many }, () =>
              ask(`${through()}/api/rate-limited`, { method: "POST", from: client }),
            ),
          );
        const [one, other] = await Promise.all([from("127.0.0.1", 14), from("127.0.0.2", 5)]);
        expect(statusesOf(one)).toEqual({ 200: 5, 429: 9 });
        expect(statusesOf(other)).toEqual({ 200: 5 });
        const left = one
          .filter((it) => it.status === 200)
          .map((it) => Number(/r=(\d+)/.exec(it.field("RateLimit") ?? "")?.[1]));
        expect(left.sort()).toEqual([0, 1, 2, 3, 4]);
        for (const it of one.filter(({ status }) => status === 429))
          expect(Number(it.field("Retry-After"))).toBeGreaterThan(0);
      });

      test("a key replays across them: what the first was answered, and nothing is made twice", async () => {
        const repeat = (url: string) =>
          ask(`${url}/api/items`, {
            method: "POST",
            fields: { "Idempotency-Key": '"across-all"' },
            content: { name: "Made once" },
          });
        const made = await repeat(first());
        expect(made.status).toBe(201);
        for (const url of [second(), third(), first(), through(), through(), through()]) {
          const again = await repeat(url);
          expect([again.status, again.field("Location"), again.text]).toEqual([
            201,
            made.field("Location"),
            made.text,
          ]);
        }
        const other = await ask(`${second()}/api/items`, {
          method: "POST",
          fields: { "Idempotency-Key": '"across-all"' },
          content: { name: "Something else" },
        });
        expect(other.status).toBe(422);
      });

      test("of twelve at once with one key one is carried out; the others are told so, or what came of it", async () => {
        const before = (await ask(`${first()}/api/items`)).json()["count"] as number;
        const came = await Promise.all(
          Array.from({ length: 12 }, () =>
            ask(`${through()}/api/items`, {
              method: "POST",
              fields: { "Idempotency-Key": '"at-once"' },
              content: { name: "Made at once" },
            }),
          ),
        );
        const made = came.filter((it) => it.status === 201);
        expect(made.length).toBeGreaterThan(0);
        expect(new Set(made.map((it) => it.field("Location"))).size).toBe(1);
        const others = came.filter((it) => it.status !== 201);
        // In progress: the draft has 409 for it.
        expect(new Set(others.map((it) => it.status)).size).toBeLessThanOrEqual(1);
        for (const it of others) expect(it.status).toBe(409);
        expect((await ask(`${third()}/api/items`)).json()["count"]).toBe(before + 1);
      });

      test("entity tags agree, a copy from one is good at the others, and a stale one is refused by all (RFC 9110 13.1)", async () => {
        const each = await Promise.all(
          [first(), second(), third(), through()].map((url) => ask(`${url}/api/items/2`)),
        );
        const tags = new Set(each.map((it) => it.field("ETag")));
        expect(tags.size).toBe(1);
        expect(new Set(each.map((it) => it.field("Last-Modified"))).size).toBe(1);
        const [tag = ""] = tags;
        for (const url of [first(), second(), third()]) {
          const fields = { "If-None-Match": tag ?? "" };
          expect((await ask(`${url}/api/items/2`, { fields })).status).toBe(304);
        }
        const put = (url: string, description: string) =>
          ask(`${url}/api/items/2`, {
            method: "PUT",
            fields: { "If-Match": tag ?? "" },
            content: { name: "Coffee mug", description },
          });
        const both = await Promise.all([put(first(), "By one."), put(second(), "By the other.")]);
        expect(statusesOf(both)).toEqual({ 200: 1, 412: 1 });
        expect((await put(third(), "Too late.")).status).toBe(412);
        const pages = await Promise.all([first(), second(), third()].map((it) => ask(`${it}/404`)));
        expect(new Set(pages.map((it) => it.field("ETag"))).size).toBe(1);
      });

      test("what 202 was said to by one that then dies is finished by another and read from any (RFC 9110 15.3.3)", async () => {
        const extra = await startWorkbench(
          "--data",
          data,
          ...(redis === undefined ? [] : ["--store", `redis://127.0.0.1:${redis.port}`]),
        );
        const begun = await ask(`${extra.url}/api/items/1/process`, { method: "POST" });
        expect(begun.status).toBe(202);
        const monitor = begun.field("Location") ?? "";
        const running = (await ask(`${second()}${monitor}`)).json();
        expect(running["status"]).toBe("running");
        await extra.end("SIGKILL");
        let job = running;
        while (job["status"] === "running") {
          await pause(100);
          const answer = await ask(`${through()}${monitor}`);
          expect(answer.status).toBe(200);
          job = answer.json();
        }
        const fields = { Accept: "text/plain" };
        const sheet = (await ask(`${first()}/api/items/1/download`, { fields })).text;
        expect(job).toMatchObject({
          status: "done",
          value: { item: "/api/items/1", digest: chainOf(sheet) },
        });
        // It was begun twice, and says so.
        expect(job["runs"]).toBe(2);
      });

      test("one that is told to end is missed by nobody", async () => {
        const [leaving] = all as [Workbench];
        let isOver = false;
        const came: number[] = [];
        const asking = three.map(async () => {
          while (!isOver) came.push((await ask(`${through()}/api/items/1`)).status);
        });
        await pause(200);
        expect(await leaving.end("SIGTERM")).toBe(0);
        await pause(500);
        isOver = true;
        await Promise.all(asking);
        // What it answers in its last moments is 503 with Retry-After, which HAProxy and nginx hand on.
        expect(came.filter((it) => it !== 200 && it !== 503)).toEqual([]);
        expect(came.length).toBeGreaterThan(20);
        expect((await ask(`${through()}/api/items/1`)).status).toBe(200);
      });
    });
  });
});

/** The digest that a job comes to, worked out anew. */
function chainOf(data: string): string {
  const rounds = 400_000;
  let last = createHash("sha256").update(data).digest();
  for (let i = 0; i < rounds; i++) last = createHash("sha256").update(last).digest();
  return last.toString("hex");
}
