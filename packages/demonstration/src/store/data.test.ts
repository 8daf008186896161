import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, type PostgresServer, startPostgres } from "../../test/postgres.ts";
import { openStore, type Store } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

conforms("in a file of SQLite", async () => join(folder, `${files++}.db`));

describe.skipIf(!hasPostgres)("in PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  conforms("in a database of PostgreSQL", () => server.database());

  test("what a later version has written is left alone, and the message says what to do", async () => {
    const at = await server.database();
    await (await openStore(at)).close();
    await server.ask(at, "UPDATE verdict.step SET taken = 99");
    await expect(openStore(at)).rejects.toThrow(/later version.*--data/);
  });

  test("a user may have no more than a schema, and other tables of the same names", async () => {
    const at = await server.database();
    await server.ask(
      at,
      "CREATE TABLE item (own text); CREATE ROLE guest LOGIN; REVOKE CREATE ON SCHEMA public FROM guest; CREATE SCHEMA verdict AUTHORIZATION guest",
    );
    const store = await openStore(at.replace("verdict@", "guest@"));
    expect(await store.items.count()).toBe(3);
    await store.close();
  });
});

function conforms(where: string, place: () => Promise<string>): void {
  describe(`the data ${where}`, () => {
    let at: string;
    /** Two processes at the same data. */
    let one: Store;
    let other: Store;
    beforeAll(async () => {
      at = await place();
      // At once: only one of them makes the tables, and fills them.
      [one, other] = await Promise.all([openStore(at), openStore(at)]);
    }, 60_000);
    afterAll(async () => {
      await one?.close();
      await other?.close();
    });

    test("is filled once, with ids that are known", async () => {
      const { all, count, revision } = await one.items.list(0, 10);
      expect(all.map(({ id, name }) => [id, name])).toEqual([
        [1, "Teapot"],
        [2, "Coffee mug"],
        [3, "Tea towel"],
      ]);
      expect(count).toBe(3);
      expect(revision).toEqual({ version: 3, changed: all[2]?.changed });
      expect((await other.users.list(0, 10)).all.map(({ id }) => id)).toEqual([1, 2, 42, 43]);
    });

    test("an item is there as it was written, for everybody, and its page goes on after an id", async () => {
      const fields = { name: "Œuf 🥚 „quoted“", description: "line\nline" };
      const written = await one.items.add(fields);
      const value = written.kind === "done" ? written.value : undefined;
      expect(written).toMatchObject({ kind: "done", made: true, value: fields });
      expect(await other.items.get(value?.id ?? 0)).toEqual(value);
      expect((await other.items.list(1, 2)).all.map(({ id }) => id)).toEqual([2, 3]);
      expect(await one.items.get(987_654)).toBeUndefined();
    });

    test("there is one name, in upper or lower case of ASCII; other letters are their own", async () => {
      const add = (name: string) => other.items.add({ name, description: null });
      const made = await one.items.add({ name: "Ärger", description: null });
      const id = made.kind === "done" ? made.value.id : 0;
      expect(await add("TEAPOT")).toEqual({ kind: "taken", by: 1 });
      expect(await add("ÄRGER")).toEqual({ kind: "taken", by: id });
      expect(await add("ärger")).toMatchObject({ kind: "done" });
      const own = await other.items.put(id, { name: "ÄRGER", description: "x" });
      expect(own).toMatchObject({ kind: "done", made: false });
      const taken = await other.items.put(id, { name: "teapot", description: "x" });
      expect(taken).toEqual({ kind: "taken", by: 1 });
    });

    test("an address belongs to one user, and a token stands for one", async () => {
      const zoe = { name: "Zoe", email: "Zoe@Example.com", age: null };
      const made = await one.users.add(zoe);
      const id = made.kind === "done" ? made.value.id : 0;
      expect(id).toBe(44);
      const taken = { kind: "taken", by: id };
      expect(await other.users.add({ ...zoe, email: "zoe@example.COM" })).toEqual(taken);
      expect(await other.users.put(42, { ...zoe, name: "John" })).toEqual(taken);
      expect(await other.users.put(id, { ...zoe, age: 40 })).toMatchObject({ kind: "done" });
      expect(await one.users.get(id)).toMatchObject({ ...zoe, age: 40, role: "member" });
      expect(await one.users.byToken("demo-admin")).toMatchObject({ id: 1, role: "admin" });
      expect(await one.users.byToken("made-up")).toBeUndefined();
    });

    test("a change for a state that is no more is not made", async () => {
      const before = await one.items.get(1);
      const fields = { name: "Teapot", description: "1" };
      const first = await one.items.put(1, fields, before?.version);
      expect(first).toMatchObject({ kind: "done", made: false });
      const late = { kind: "changed" };
      expect(await other.items.put(1, fields, before?.version)).toEqual(late);
      expect(await other.items.put(1, fields, null)).toEqual(late);
      expect(await other.items.restore(1, before?.version)).toEqual(late);
      expect(await other.items.remove(1, before?.version)).toEqual(late);
      expect(await other.users.put(1, { name: "A", email: "a@b", age: 1 }, 0)).toEqual(late);
      expect(await other.users.remove(1, 0)).toEqual(late);
      expect(await one.items.restore(1)).toMatchObject({ value: { name: "Teapot" } });
      expect(await one.items.get(1)).toMatchObject({ description: "Short and stout, 1.2 l." });
    });

    test("what was deleted is gone, its id is given to nobody, and it may be made again", async () => {
      const made = await one.items.add({ name: "Short-lived", description: null });
      const { id, version } = made.kind === "done" ? made.value : { id: 0, version: 0 };
      expect(await other.items.remove(id, version)).toMatchObject({ kind: "done" });
      expect(await one.items.get(id)).toBeUndefined();
      expect([await one.items.isGone(id), await one.items.isGone(id + 1)]).toEqual([true, false]);
      expect(await one.items.remove(id)).toEqual({ kind: "missing" });
      const next = await one.items.add({ name: "Next", description: null });
      expect(next).toMatchObject({ value: { id: id + 1 } });
      const again = await one.items.put(id, { name: "Short-lived", description: null }, null);
      expect(again).toMatchObject({ kind: "done", made: true });
      expect(again.kind === "done" && again.value.version).toBeGreaterThan(version);
      expect(await other.items.isGone(id)).toBe(false);
    });

    test("an id that a client has chosen is not given to anybody else", async () => {
      const last = (await one.items.list(0, 100)).all.at(-1)?.id ?? 0;
      const chosen = await one.items.put(last + 1, { name: "Chosen", description: null });
      const far = await other.items.add({ name: "Far", description: null }, 1_000_000_000);
      expect([chosen, far]).toMatchObject([{ made: true }, { value: { id: 1_000_000_000 } }]);
      expect(await other.items.add({ name: "Other", description: null }, last + 1)).toEqual({
        kind: "taken",
        by: last + 1,
      });
      const next = await other.items.add({ name: "Given", description: null });
      expect(next).toMatchObject({ value: { id: last + 2 } });
    });

    test("a user pays once, and again when it was given back; payments go with their user", async () => {
      const { payments, users } = one;
      const first = await payments.add(2, 5);
      expect(first).toMatchObject({ made: true, payment: { user: 2, amount: 5 } });
      expect(await other.payments.add(2, 7)).toEqual({ made: false, payment: first.payment });
      expect(await other.payments.get(first.payment.id)).toEqual(first.payment);
      await payments.refund(first.payment.id);
      expect(await other.payments.of(2)).toBeUndefined();
      const second = await payments.add(2, 5);
      expect(second.payment.id).toBeGreaterThan(first.payment.id);
      await users.remove(2);
      expect(await payments.of(2)).toBeUndefined();
      expect(await users.byToken("demo-member")).toBeUndefined();
    });

    test("of uploads the last eight are there, octet by octet", async () => {
      const content = Uint8Array.from({ length: 70_000 }, (_, i) => i);
      const first = await one.uploads.add(content);
      const found = await other.uploads.get(first.id);
      expect(Buffer.compare(found?.content ?? Buffer.of(), content)).toBe(0);
      expect(found).toMatchObject({ size: 70_000, digest: first.digest });
      for (let i = 0; i < 8; i++) await one.uploads.add(Uint8Array.of(i));
      expect(await other.uploads.get(first.id)).toBeUndefined();
      expect(await other.uploads.isGone(first.id)).toBe(true);
      expect(await other.uploads.get(first.id + 8)).toMatchObject({ size: 1 });
    });

    test("writers that change one item at once, each for the state it has read, lose no update", async () => {
      await one.items.put(1, { name: "Counter", description: "0" });
      const count = async ({ items }: Store): Promise<void> => {
        for (let done = 0; done < 10; ) {
          const { name, description, version } = (await items.get(1)) ?? { version: -1, name: "" };
          const fields = { name, description: String(Number(description) + 1) };
          if ((await items.put(1, fields, version)).kind === "done") done++;
        }
      };
      await Promise.all([one, other, one, other].map(count));
      expect(await one.items.get(1)).toMatchObject({ description: "40" });
    });

    test("of many who want one name at once one gets it, and no number is given twice", async () => {
      const stores = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? one : other));
      const rivals = await Promise.all(
        stores.map(({ items }, i) =>
          items.add({ name: i % 4 < 2 ? "Wanted" : "WANTED", description: null }),
        ),
      );
      const made = rivals.flatMap((it) => (it.kind === "done" ? [it.value.id] : []));
      expect(made).toHaveLength(1);
      expect(rivals.filter((it) => it.kind === "taken" && it.by === made[0])).toHaveLength(9);

      const all = await Promise.all(
        stores.map(({ items }, i) => items.add({ name: `Many ${i}`, description: null })),
      );
      const values = all.flatMap((it) => (it.kind === "done" ? [it.value] : []));
      expect(new Set(values.map(({ id }) => id)).size).toBe(10);
      expect(new Set(values.map(({ version }) => version)).size).toBe(10);
    });

    test("a page and the revision that it is told with are of one state, whatever is changed meanwhile", async () => {
      let isOver = false;
      const writing = (async () => {
        for (let i = 0; i < 30; i++)
          await other.items.put(3, { name: "Tea towel", description: `${i}` });
        isOver = true;
      })();
      let seen = 0;
      while (!isOver) {
        const { all, revision } = await one.items.list(0, 100);
        const newest = Math.max(...all.map(({ version }) => version));
        expect(newest).toBe(revision.version);
        seen++;
      }
      await writing;
      expect(seen).toBeGreaterThan(0);
    });

    test("a change that fails in the middle has not been made", async () => {
      const before = await one.users.list(0, 100);
      // Nobody has this user, whom the payment would belong to.
      await expect(one.payments.add(999, 5)).rejects.toThrow(/foreign key/i);
      const paid = await one.payments.add(1, 5);
      const second = await other.payments.add(42, 5);
      // The id of the one that failed was not used up.
      expect(second.payment.id).toBe(paid.payment.id + 1);
      expect(await one.users.list(0, 100)).toEqual(before);
    });

    test("it is there when it is opened again", async () => {
      const before = await one.items.list(0, 100);
      const third = await openStore(at);
      expect(await third.items.list(0, 100)).toEqual(before);
      await third.close();
    });

    test("what was done under a key is done once, and told again as it was, whatever has become of it", async () => {
      const fields = { name: "Once", description: null };
      const made = await one.items.add(fields, undefined, "key 1");
      expect(made).toMatchObject({ kind: "done", made: true });
      const id = made.kind === "done" ? made.value.id : 0;
      await one.items.put(id, { ...fields, description: "changed" });
      expect(await other.items.add(fields, undefined, "key 1")).toEqual(made);
      await one.items.remove(id);
      expect(await other.items.add(fields, undefined, "key 1")).toEqual(made);
      expect(await other.items.isGone(id)).toBe(true);
      const user = { name: "Once", email: "once@example.com", age: 1 };
      const added = await one.users.add(user, "key 2");
      expect(await other.users.add(user, "key 2")).toEqual(added);
      const paid = await one.payments.add(43, 5, "key 3");
      expect(await other.payments.add(43, 5, "key 3")).toEqual(paid);
      await one.payments.refund(paid.payment.id);
      expect(await other.payments.add(43, 5, "key 3")).toEqual(paid);
      expect(await other.payments.of(43)).toBeUndefined();
    });

    test("what changed nothing was not done under its key", async () => {
      const first = await one.items.add({ name: "First", description: null });
      const by = first.kind === "done" ? first.value.id : 0;
      const taken = { name: "First", description: null };
      expect(await one.items.add(taken, undefined, "key 4")).toEqual({ kind: "taken", by });
      const free = { name: "Another pot", description: null };
      const made = await one.items.add(free, undefined, "key 4");
      expect(made).toMatchObject({ kind: "done", value: free });
    });
  });
}
