import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, expectShown, stepsOf } from "../../../test/walk.ts";
import { hasRedis, type RedisServer, startRedis } from "../../server/test/store-redis.ts";
import { hasPostgres, type PostgresServer, startPostgres } from "../test/postgres.ts";
import { type Serving, serving } from "../test/serving.ts";
import { run } from "../test/shell.ts";
import type { DemonstrationOptions } from "./demonstration.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/demonstration.md"), "utf8");

const steps = blocksOf(page).flatMap(stepsOf);

type Place = Pick<DemonstrationOptions, "data" | "store">;

const folder = mkdtempSync(join(tmpdir(), "walk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

walk("on a file", async () => ({ data: join(folder, "data.db") }));

describe.skipIf(!hasPostgres || !hasRedis)("with servers for what is kept", () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  }, 60_000);
  afterAll(async () => {
    await postgres?.stop();
    await redis?.stop();
  });
  walk("on PostgreSQL and Redis", async () => ({
    data: await postgres.database(),
    store: `redis://127.0.0.1:${redis.port}`,
  }));
});

function walk(where: string, place: () => Promise<Place>): void {
  describe(`the walk ${where}`, () => {
    let options: Place;
    let at: Serving | undefined;
    beforeAll(async () => {
      options = await place();
    });
    afterAll(() => at?.close());

    test.each(steps)("$line", async ({ line, shown }) => {
      if (line === "npm start") {
        await at?.close();
        at = await serving({ ...options, patience: 500 });
        return;
      }
      const here = line
        .replaceAll("localhost:8000", at?.host ?? "")
        .replace("sleep 7", "sleep 1.5");
      const { out } = await run(here);
      expectShown(out, shown);
    });
  });
}

test("the page shows every status of the listing", () => {
  const shown = new Set([...page.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, it]) => Number(it)));
  const listed = [
    ...[100, 200, 201, 202, 204, 205, 206, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404],
    ...[405, 406, 408, 409, 410, 411, 413, 418, 429, 500, 501, 502, 503, 504],
  ];
  expect(listed.filter((it) => !shown.has(it))).toEqual([]);
});
