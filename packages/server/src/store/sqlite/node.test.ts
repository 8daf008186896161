import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { storeConforms } from "../../../test/store-conformance.ts";
import { fourAtOnce, ownSources } from "../../../test/store-workers.ts";
import { memoryLimits } from "../../limit/memory.ts";
import type { LimitStore } from "../../limit.ts";
import { StoreError } from "../../store.ts";
import { sqliteStore } from "./node.ts";

const folder = mkdtempSync(join(tmpdir(), "verdict-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(folder, `${count++}.db`);

storeConforms("in a file of SQLite", true, async (clock) => {
  const path = fresh();
  const again = () => sqliteStore(path, { clock });
  return { store: again(), again };
});

storeConforms("in a database of SQLite that is in memory", false, async (clock) => ({
  store: sqliteStore(new DatabaseSync(":memory:"), { clock }),
}));

test("a file is in WAL mode; each write waits for the disk only where a loss of power is to be survived", async () => {
  const path = fresh();
  const seen: unknown[] = [];
  for (const survives of [undefined, "process", "power"] as const) {
    const store = sqliteStore(path, survives && { survives });
    const db = new DatabaseSync(path);
    seen.push(db.prepare("PRAGMA journal_mode").get()?.["journal_mode"]);
    db.close();
    await store.close();
    await store.close();
  }
  expect(seen).toEqual(["wal", "wal", "wal"]);
});

test("what is written in a transaction of the database that was given is a part of it", async () => {
  const db = new DatabaseSync(":memory:");
  const store = sqliteStore(db);
  db.exec("BEGIN");
  expect(store.write("a", "1")).toBeGreaterThan(0);
  db.exec("ROLLBACK");
  expect(store.read("a")).toBeUndefined();
  await store.close();
  expect(db.prepare("SELECT 1 AS one").get()).toEqual({ one: 1 });
});

test("what is over is forgotten in the file as well, a thousand rows at once", async () => {
  let now = 1e12;
  const db = new DatabaseSync(":memory:");
  const store = sqliteStore(db, { clock: () => now });
  for (let i = 0; i < 1500; i++) {
    await store.write(`key ${i}`, "x", { keep: 10 });
    await store.take(`client ${i}`, 1, 10, now);
  }
  const rows = (table: string) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"];
  now += 2000;
  await store.write("later", "x");
  expect([rows("verdict_record"), rows("verdict_count")]).toEqual([501, 500]);
  now += 2000;
  await store.take("later", 1, 10, now);
  expect([rows("verdict_record"), rows("verdict_count")]).toEqual([1, 1]);
});

describe("errors name the store", () => {
  test("where the file cannot be opened", () => {
    const path = join(folder, "not", "there.db");
    expect(() => sqliteStore(path)).toThrow(StoreError);
    expect(() => sqliteStore(path)).toThrow(`The store in SQLite "${path}" could not be opened`);
  });

  test("where another process writes for longer than is waited", async () => {
    const path = fresh();
    const store = sqliteStore(path, { timeout: 20 });
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const writing = store.write("a", "1");
    await expect(writing).rejects.toMatchObject({
      message: `The store in SQLite "${path}" could not write "a": database is locked`,
      isAway: true,
      mayBeDone: false,
    });
    expect(store.read("a")).toBeUndefined();
    other.exec("COMMIT");
    other.close();
    expect(await store.write("a", "1")).toBeGreaterThan(0);
    await store.close();
    for (const asked of [() => store.read("a"), () => store.write("a", "1")])
      expect(asked).toThrow(expect.objectContaining({ isAway: true, mayBeDone: false }));
  });
});

test("four processes that count and take at once lose nothing, and allow no more than there is", async () => {
  const path = fresh();
  const store = sqliteStore(path);
  const allowed = await fourAtOnce(path);
  expect(store.read("counter")).toMatchObject({ value: "400" });
  expect(allowed.reduce((sum, it) => sum + it, 0)).toBe(150);
  await store.close();
});

test.each([
  ["process", 1],
  ["process", 50],
  ["power", 50],
] as const)(
  "no write that was acknowledged is lost when its process is killed in the middle, and the file is sound (to survive the end of the %s, %d at once)",
  async (survives, atOnce) => {
    const path = fresh();
    const worker = new URL("../../../test/store-writer.ts", import.meta.url);
    const acknowledged: number[] = [];
    for (let round = 0; round < 5; round++) {
      const args = [path, String(round * 1_000_000), survives, String(atOnce)];
      const child = fork(worker, args, ownSources);
      const exit = once(child, "exit");
      child.on("message", (it) => Number(it) >= 0 && acknowledged.push(it as number));
      await once(child, "message");
      await new Promise((resolve) => setTimeout(resolve, 10 + 20 * round));
      child.kill("SIGKILL");
      await exit;
    }
    const store = sqliteStore(path);
    const lost: number[] = [];
    for (const it of acknowledged) {
      if ((await store.read(`${it}`))?.value !== `value ${it}`) lost.push(it);
    }
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
    await store.close();
    const db = new DatabaseSync(path);
    expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    db.close();
  },
);

describe("what is asked in one turn", () => {
  test("is done in its order, and reading comes after what was asked before", async () => {
    const store = sqliteStore(fresh());
    const first = store.write("a", "1", { ifVersion: 0 });
    const read = store.read("a");
    const again = store.write("a", "2", { ifVersion: 0 });
    const removed = store.remove("a");
    const third = store.write("a", "3", { ifVersion: 0 });
    const version = (await first) as number;
    expect(await read).toEqual({ value: "1", version });
    expect([await again, await removed]).toEqual([undefined, true]);
    expect(await third).toBeGreaterThan(version);
    expect(store.read("a")).toMatchObject({ value: "3" });
    await store.close();
  });

  test("is seen by other processes as a whole or not at all, and by all before anybody is told", async () => {
    const path = fresh();
    const store = sqliteStore(path);
    const other = sqliteStore(path);
    const keys = Array.from({ length: 20 }, (_, i) => `${i}`);
    const seen = (): number => keys.filter((it) => other.read(it) !== undefined).length;
    const whenTold: number[] = [];
    const all = keys.map(async (it) => {
      await store.write(it, "x");
      whenTold.push(seen());
    });
    expect(seen()).toBe(0);
    await Promise.all(all);
    expect(whenTold).toEqual(keys.map(() => 20));
    await store.close();
    await other.close();
  });

  test("is counted once for each, also where all are of one client and some are given back", async () => {
    const path = fresh();
    const store = sqliteStore(path, { clock: () => 1e12 });
    const take = () => store.take("client", 5, 1000, 0);
    const taken = [
      take(),
      take(),
      store.giveBack("client"),
      take(),
      take(),
      take(),
      take(),
      take(),
    ];
    const all = (await Promise.all(taken)).filter((it) => it !== undefined);
    expect(all.map(({ allowed, remaining }) => (allowed ? remaining : "none"))).toEqual([
      ...[4, 3, 3, 2, 1, 0, "none"],
    ]);
    const other = sqliteStore(path, { clock: () => 1e12 });
    expect(await other.take("client", 6, 1000, 0)).toMatchObject({ allowed: true, remaining: 0 });
    await Promise.all([store.close(), other.close()]);
  });

  test("is counted as in memory, whichever of two processes is asked how often at once", async () => {
    let now = 1e12;
    const path = fresh();
    const stores = [1, 2].map(() => sqliteStore(path, { clock: () => now }));
    const turn = fc.record({
      who: fc.nat({ max: 1 }),
      gap: fc.integer({ min: 0, max: 400 }),
      backs: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 }),
    });
    const plan = fc.record({
      requests: fc.integer({ min: 1, max: 12 }),
      turns: fc.array(turn, { maxLength: 40 }),
    });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(plan, async ({ requests, turns }) => {
        const key = `client ${runs++}`;
        const model = memoryLimits();
        for (const { who, gap, backs } of turns) {
          now += gap;
          const ask = (store: LimitStore) =>
            Promise.all(
              backs.map((it) =>
                it === 0 ? store.giveBack?.(key) : store.take(key, requests, 1000, now),
              ),
            );
          expect(await ask(stores[who] as LimitStore)).toEqual(await ask(model));
        }
      }),
      { numRuns: 100 },
    );
    for (const it of stores) await it.close();
  });

  test("does not fail with one that fails, whether or not SQLite undoes everything for it", async () => {
    const path = fresh();
    const store = sqliteStore(path);
    const db = new DatabaseSync(path);
    for (const [key, how] of Object.entries({ refused: "ABORT", undoing: "ROLLBACK" })) {
      db.exec(`CREATE TRIGGER ${key} BEFORE INSERT ON verdict_record WHEN NEW.key = '${key}'
        BEGIN SELECT RAISE(${how}, 'own'); END`);
    }
    db.exec(`CREATE TRIGGER uncounted BEFORE INSERT ON verdict_count WHEN NEW.key = 'uncounted'
      BEGIN SELECT RAISE(ABORT, 'own'); END`);
    db.close();
    const all = [
      store.write("a", "1"),
      store.write("refused", "1"),
      store.take("client", 2, 1000, 0),
      store.write("undoing", "1"),
      store.take("uncounted", 2, 1000, 0),
      store.take("client", 2, 1000, 0),
      store.write("b", "1"),
    ];
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status === "fulfilled")).toEqual([
      ...[true, false, true, false, false, true, true],
    ]);
    expect(settled[3]).toMatchObject({
      reason: { message: `The store in SQLite "${path}" could not write "undoing": own` },
    });
    expect((await store.take("client", 2, 1000, 0)).allowed).toBe(false);
    for (const key of ["a", "b"]) expect(store.read(key)).toMatchObject({ value: "1" });
    expect(store.read("undoing")).toBeUndefined();
    await store.close();
  });

  test("is done before the store is closed, and nothing is after that", async () => {
    const path = fresh();
    const store = sqliteStore(path);
    const written = store.write("a", "1");
    const closed = store.close();
    expect(() => store.write("a", "2")).toThrow("it is closed");
    await closed;
    expect(await written).toBeGreaterThan(0);
    const other = sqliteStore(path);
    expect(other.read("a")).toMatchObject({ value: "1" });
    await other.close();
  });

  test("waits for another process that writes, while this one goes on", async () => {
    const path = fresh();
    const store = sqliteStore(path);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const written = store.write("a", "1");
    const began = performance.now();
    let turns = 0;
    while (performance.now() - began < 60) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      turns++;
    }
    expect(turns).toBeGreaterThan(5);
    other.exec("COMMIT");
    other.close();
    expect(await written).toBeGreaterThan(0);
    await store.close();
  });
});
