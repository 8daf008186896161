import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasPostgres, type PostgresServer, startPostgres } from "../test/postgres.ts";
import { serving } from "../test/serving.ts";
import { type DatabaseSync, loadSqlite } from "./store/sqlite/load.ts";
import { schema } from "./store/sqlite/schema.ts";
import { openStore } from "./store/store.ts";

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demonstration-"));
  data = join(folder, "deep", "data.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const writer = join(import.meta.dirname, "../test/writer.ts");

function write(place: string, ...args: string[]): ChildProcess {
  const options = ["--conditions=@verdict/source", "--no-warnings", writer, place, ...args];
  return spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
}

describe("what was written is there after a restart", () => {
  test("items, users and what is gone", async () => {
    const before = await serving({ data });
    const api = `${before.host}/api`;
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ name: "Lasting", email: "last@example.com" });
    const item = await fetch(`${api}/items`, { method: "POST", headers, body });
    const user = await fetch(`${api}/users`, { method: "POST", headers, body });
    await fetch(`${api}/items/2`, { method: "DELETE" });
    const tag = (await fetch(`${before.host}${item.headers.get("Location")}`)).headers.get("ETag");
    await before.close();

    const after = await serving({ data });
    const again = await fetch(`${after.host}${item.headers.get("Location")}`);
    expect(await again.json()).toMatchObject({ name: "Lasting" });
    expect(again.headers.get("ETag")).toBe(tag);
    const same = await fetch(`${after.host}${user.headers.get("Location")}`);
    expect(await same.json()).toMatchObject({ email: "last@example.com" });
    expect((await fetch(`${after.host}/api/items/2`)).status).toBe(410);
    // What is given at the first start is not given again.
    expect(await (await fetch(`${after.host}/api/items`)).json()).toMatchObject({ count: 3 });
    await after.close();
  });

  test("what came of a request with a key", async () => {
    const make = async ({ host }: { readonly host: string }): Promise<string | null> => {
      const headers = { "Content-Type": "application/json", "Idempotency-Key": '"once"' };
      const body = JSON.stringify({ name: "Only once" });
      const response = await fetch(`${host}/api/items`, { method: "POST", headers, body });
      expect(response.status).toBe(201);
      return response.headers.get("Location");
    };
    const before = await serving({ data });
    const first = await make(before);
    await before.close();
    const after = await serving({ data });
    expect(await make(after)).toBe(first);
    await after.close();
  });

  test("a job goes on where it was, to the same end", async () => {
    const effort = { rounds: 4000, slice: 100, pause: 5 };
    const before = await serving({ data, effort });
    const started = await fetch(`${before.host}/api/items/1/process`, { method: "POST" });
    const monitor = started.headers.get("Location");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const seen = await (await fetch(`${before.host}${monitor}`)).json();
    expect(seen).toMatchObject({ status: "running" });
    await before.close();

    const after = await serving({ data, effort });
    const resumed = await (await fetch(`${after.host}${monitor}`)).json();
    expect(resumed.progress.done).toBeGreaterThanOrEqual(seen.progress.done);
    const done = await settledAt(`${after.host}${monitor}`);
    const second = await fetch(`${after.host}/api/items/1/process`, { method: "POST" });
    const whole = await settledAt(`${after.host}${second.headers.get("Location")}`);
    expect(done.digest).toBe(whole.digest);
    await after.close();
  });
});

async function settledAt(url: string): Promise<{ readonly digest: string }> {
  for (;;) {
    const job = await (await fetch(url)).json();
    if (job.status === "done") return job.value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each([
  { where: "in a file", isThere: true },
  { where: "in PostgreSQL", isThere: hasPostgres },
])("processes of their own at the data $where", ({ where, isThere }) => {
  let server: PostgresServer | undefined;
  let place: string;
  beforeAll(async () => {
    if (isThere && where === "in PostgreSQL") server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  beforeEach(async () => {
    place = (await server?.database()) ?? data;
  });

  test.skipIf(!isThere)(
    "kill -9 under writes loses nothing that was acknowledged",
    async () => {
      const child = write(place, "add");
      let out = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        out += chunk;
        if (out.split("\n").length > 30) child.kill("SIGKILL");
      });
      await once(child, "close");
      // A line that was cut off in the middle was not read whole by anybody.
      const acknowledged = out.split("\n").slice(0, -1).map(Number);
      expect(acknowledged.length).toBeGreaterThanOrEqual(30);
      const store = await openStore(place);
      const found = await Promise.all(acknowledged.map((id) => store.items.get(id)));
      expect(found.filter((it) => it === undefined)).toEqual([]);
      await store.close();
      if (server !== undefined) return;
      const database = new (loadSqlite().DatabaseSync)(place);
      expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      database.close();
    },
    20_000,
  );

  test.skipIf(!isThere)(
    "changes of one item at once, each for the state that was read, lose no update",
    async () => {
      const store = await openStore(place);
      await store.items.put(1, { name: "Counter", description: "0" });
      const each = 40;
      const children = [write(place, "count", String(each)), write(place, "count", String(each))];
      const codes = await Promise.all(children.map(async (it) => (await once(it, "close"))[0]));
      expect(codes).toEqual([0, 0]);
      expect((await store.items.get(1))?.description).toBe(String(2 * each));
      await store.close();
    },
    20_000,
  );
});

test("servers on one file: of two changes for the same state one is made, and the other hears of it", async () => {
  const [one, other] = [await serving({ data }), await serving({ data })];
  const tag = (await fetch(`${one.host}/api/items/1`)).headers.get("ETag") ?? "";
  const headers = { "Content-Type": "application/json", "If-Match": tag };
  const put = async (host: string, name: string): Promise<number> => {
    const body = JSON.stringify({ name });
    return (await fetch(`${host}/api/items/1`, { method: "PUT", headers, body })).status;
  };
  const statuses = await Promise.all([put(one.host, "First"), put(other.host, "Second")]);
  expect(statuses.sort()).toEqual([200, 412]);
  await one.close();
  await other.close();
});

test("data of every earlier schema is brought to the present one, once", async () => {
  for (let step = 0; step < schema.length; step++) {
    const file = join(folder, `${step}.db`);
    fileOf(file, step).close();
    for (let start = 0; start < 2; start++) {
      const store = await openStore(file);
      expect(await store.items.count()).toBe(3);
      await store.close();
    }
  }
});

/** A file as a Verdict wrote it that knew so many steps. */
function fileOf(file: string, step: number): DatabaseSync {
  const early = new (loadSqlite().DatabaseSync)(file);
  for (const sql of schema.slice(0, step)) early.exec(sql);
  early.exec(`PRAGMA user_version = ${step}`);
  return early;
}

test("what the version before kept in its file is there, and no id or revision of it is given again", async () => {
  const file = join(folder, "before.db");
  const before = fileOf(file, 3);
  before.exec(`
    INSERT INTO collection VALUES ('seed', 1, 0), ('item', 8, 800), ('user', 6, 600);
    UPDATE revision SET last = 9;
    INSERT INTO item VALUES (1, 'Teapot', NULL, '{"name":"Pot","description":null}', 8, 800);
    INSERT INTO item VALUES (5, 'Lasting', 'x', '{"name":"Lasting","description":"x"}', 7, 700);
    DELETE FROM item WHERE id = 5;
    INSERT INTO gone VALUES ('item', 5);
    INSERT INTO user VALUES (1, 'Ada', 'Ada@example.com', 36, 'admin', 6, 600);
    INSERT INTO token VALUES ('${createHash("sha256").update("secret").digest("hex")}', 1);
    INSERT INTO payment VALUES (3, 1, 5, 500);
    INSERT INTO upload VALUES (2, x'00ff', 'digest', 400);
    INSERT INTO job VALUES ('a', '{}', 1, NULL, 'somebody', 0);
    INSERT INTO idempotency_key VALUES ('k', 'f', NULL, 1, 1);
  `);
  before.close();

  const { items, users, payments, uploads, close } = await openStore(file);
  const teapot = { id: 1, name: "Teapot", description: null, version: 8, changed: 800 };
  expect(await items.list(0, 10)).toEqual({
    all: [teapot],
    count: 1,
    revision: { version: 8, changed: 800 },
  });
  expect(await items.isGone(5)).toBe(true);
  expect(await users.byToken("secret")).toMatchObject({ id: 1, email: "Ada@example.com", age: 36 });
  expect(await payments.of(1)).toEqual({ id: 3, user: 1, amount: 5, paid: 500 });
  expect(await uploads.get(2)).toMatchObject({ size: 2, content: new Uint8Array([0, 255]) });

  expect(await items.add({ name: "TEAPOT", description: null })).toEqual({ kind: "taken", by: 1 });
  expect(await items.add({ name: "New", description: null })).toMatchObject({
    value: { id: 6, version: 10 },
  });
  expect(await items.restore(1)).toMatchObject({ value: { name: "Pot", version: 11 } });
  expect(await users.add({ name: "B", email: "ADA@EXAMPLE.COM", age: null })).toEqual({
    kind: "taken",
    by: 1,
  });
  expect(await uploads.add(new Uint8Array(1))).toMatchObject({ id: 3 });
  await payments.refund(3);
  expect(await payments.add(1, 7)).toMatchObject({ made: true, payment: { id: 4 } });
  await close();
});

test("data of a later version is left alone, and the message says what to do", async () => {
  const later = join(folder, "later.db");
  fileOf(later, 99).close();
  await expect(openStore(later)).rejects.toThrow(/later version.*--data/);
});

test("loading SQLite prints no warning", async () => {
  const child = spawn(
    process.execPath,
    [
      "--conditions=@verdict/source",
      "-e",
      `await import(${JSON.stringify(join(import.meta.dirname, "store/store.ts"))}).then(({ openStore }) => openStore(":memory:")).then((it) => it.close())`,
      "--input-type=module",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk));
  await once(child, "close");
  expect(err).not.toContain("SQLite");
});
