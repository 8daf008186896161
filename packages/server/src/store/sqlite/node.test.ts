import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { storeConforms } from "../../../test/store-conformance.ts";
import { fourAtOnce, ownSources } from "../../../test/store-workers.ts";
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

test("no write that was acknowledged is lost when its process is killed in the middle, and the file is sound", async () => {
  const path = fresh();
  const worker = new URL("../../../test/store-writer.ts", import.meta.url);
  const acknowledged: number[] = [];
  for (let round = 0; round < 5; round++) {
    const child = fork(worker, [path, String(round * 1_000_000)], ownSources);
    const exit = once(child, "exit");
    child.on("message", (it) => acknowledged.push(it as number));
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
});
