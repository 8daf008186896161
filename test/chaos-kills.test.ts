import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkShop } from "../chaos/kills/check-shop.ts";
import { checkWorkbench } from "../chaos/kills/check-workbench.ts";
import { keptIn } from "../chaos/kills/kept.ts";
import type { ShopLedger } from "../chaos/kills/load-shop.ts";
import type { Ledger } from "../chaos/kills/load-workbench.ts";
import { isThere } from "../chaos/kills/programs.ts";
import { type Tally, tally, type Wrong } from "../chaos/kills/tally.ts";
import type { Life, Victim } from "../chaos/kills/victim.ts";
import { type KillsOptions, kills } from "../chaos/kills.ts";

describe("kill -9 under load", () => {
  const few = { times: 6, pause: [200, 500], again: 50 } as const;
  const soundly = async (options: KillsOptions, ...counted: readonly string[]) => {
    const { found, counts, kills: killed } = await kills({ ...few, ...options });
    expect(found).toEqual({
      lost: [],
      twice: [],
      update: [],
      job: [],
      unsound: [],
      open: [],
      fell: [],
      broken: [],
    });
    expect(Object.values(killed).reduce((sum, it) => sum + it, 0)).toBe(few.times);
    // What was not asked for cannot have been lost.
    for (const it of counted) expect(counts.get(it), it).toBeGreaterThan(0);
  };
  const common = ["keys", "acknowledged changes on condition", "databases that are intact"];
  const ofShop = [...common, "jobs done with the right digest", "keys repeated after their answer"];

  test("an application on SQLite loses nothing, and does what is kept with its key once", async () => {
    await soundly({ on: "shop", store: "sqlite" }, ...ofShop);
  }, 120_000);

  test.skipIf(!isThere("redis"))(
    "nor does one on Redis, which is killed as well",
    async () => {
      await soundly({ on: "shop", store: "redis" }, ...ofShop);
    },
    120_000,
  );

  test("nor do workbenches that share a file", async () => {
    await soundly(
      { on: "workbench", store: "sqlite" },
      ...[...common, "acknowledged items", "acknowledged payments"],
    );
  }, 180_000);
});

describe("what is wrong is found", () => {
  let folder: string;
  let counted: Tally;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "verdict-found-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    counted = tally();
  });
  const found = (): Partial<Record<Wrong, number>> =>
    Object.fromEntries(
      Object.entries(counted.found).flatMap(([kind, { length }]) =>
        length > 0 ? [[kind, length]] : [],
      ),
    );

  /** A shop that did these things, in two lives: the first was killed at 100. */
  const shop = (
    done: readonly (readonly [what: string, of: string, pid: number, at: number])[],
  ) => {
    const lines = done.map(([what, of, pid, at]) => JSON.stringify({ what, of, pid, at }));
    writeFileSync(join(folder, "effects.log"), `${lines.join("\n")}\n`);
    const life = { wasUp: true, isKilled: true, err: "" };
    const lives: Life[] = [
      { ...life, pid: 1, from: 0, to: 100 },
      { ...life, pid: 2, from: 110 },
    ];
    return [{ lives }] as unknown as Victim[];
  };
  const keyed = (path: string, key: string, location: string) => ({
    ...{ path, key, location, status: 201 },
  });
  const data = (receipts: readonly string[], counter = "{}", version = 1) => {
    rmSync(join(folder, "shop.db"), { force: true });
    const database = new DatabaseSync(join(folder, "shop.db"));
    database.exec(`
      CREATE TABLE account (balance); INSERT INTO account VALUES (${receipts.length});
      CREATE TABLE receipt (id INTEGER PRIMARY KEY, own TEXT);
      CREATE TABLE counter (id, description, version);
      INSERT INTO counter VALUES (1, '${counter}', ${version});
      ${receipts.map((it) => `INSERT INTO receipt (own) VALUES ('${it}');`).join("")}
    `);
    database.close();
  };
  const nothing: ShopLedger = { keys: [], adders: [], jobs: [] };

  test("a key that was executed again by who lived, or after who lived, and not one after who was killed", () => {
    data([]);
    const keys = ["a", "b", "c", "d"].map((it) => keyed("/plain", it, `/plain/${it}`));
    const shops = shop([
      ["plain", "a", 1, 90],
      ["plain", "a", 2, 200],
      ["plain", "b", 1, 90],
      ["plain", "b", 2, 95],
      ["plain", "c", 2, 200],
      ["plain", "c", 2, 300],
    ]);
    checkShop(folder, { ...nothing, keys }, shops, counted);
    expect(found()).toEqual({ twice: 2, lost: 1 });
    expect(counted.of("the plain way: done, killed, and done again")).toBe(1);
  });

  test("a sale that is there twice, is not there, or is another one's", () => {
    data(["a", "a", "b"]);
    const keys = ["a", "b", "c"].map((it) => keyed("/guarded", it, "/guarded/1"));
    checkShop(folder, { ...nothing, keys }, shop([]), counted);
    expect(found()).toEqual({ twice: 2, lost: 1 });
  });

  test("an update that was lost", () => {
    data([], '{"ann":2,"ben":1}', 4);
    const adders = [
      { path: "/counters/1", name: "ann", added: 3 },
      { path: "/counters/1", name: "ben", added: 1 },
    ];
    checkShop(folder, { ...nothing, adders }, shop([]), counted);
    expect(found()).toEqual({ update: 2 });
  });

  test("a job that was begun more often than it says, or never came to its end", () => {
    data([]);
    const jobs = [
      { monitor: "/jobs/a", runs: 2 },
      { monitor: "/jobs/b", runs: 1 },
      { monitor: "/jobs/c", runs: 1 },
    ];
    const shops = shop([
      ["begun", "a", 1, 50],
      ["begun", "a", 2, 150],
      ["ended", "a", 2, 200],
      ["begun", "b", 1, 50],
      ["ended", "b", 1, 60],
      ["begun", "b", 2, 150],
      ["ended", "b", 2, 160],
      ["begun", "c", 2, 150],
    ]);
    checkShop(folder, { ...nothing, jobs }, shops, counted);
    expect(found()).toEqual({ job: 2 });
  });

  test("an item that is gone, is not as it was told, or that nobody was told of", async () => {
    const file = join(folder, "data.db");
    const database = new DatabaseSync(file);
    database.exec(`
      CREATE TABLE revision (last); INSERT INTO revision VALUES (9);
      CREATE TABLE item (id, name, description);
      INSERT INTO item VALUES (1, 'c0 makes 1', '1'), (2, 'c0 makes 2', '0'), (4, 'c0 makes 4', '0');
      CREATE TABLE given (collection, last); INSERT INTO given VALUES ('item', 4), ('payment', 3);
    `);
    database.close();
    const item = (id: number, description: string) => ({
      ...{ id, name: `c0 makes ${id}`, description, isGone: false },
    });
    const ledger: Ledger = {
      ...{ items: [item(1, "2"), item(2, "0"), item(3, "0")], keys: [], adders: [] },
      ...{ changes: 5, paid: 2 },
    };
    checkWorkbench(await keptIn(file), ledger, { revision: 3, paid: 0 }, counted);
    expect(found()).toEqual({ lost: 2, twice: 2, update: 1 });
  });
});
