import type { Data } from "./data.ts";
import { once } from "./once.ts";
import { question } from "./question.ts";
import {
  bury,
  folded,
  isGone,
  nextId,
  nextRevision,
  type Revision,
  revisionOf,
  unbury,
} from "./revisions.ts";
import type { Database, Tables } from "./tables.ts";
import { isDone, type Written } from "./written.ts";

/** Most items that are kept: a demonstration that is left alone must not fill a disk. */
const most = 10_000;

/** What a client says about an item. */
export interface ItemFields {
  readonly name: string;
  readonly description: string | null;
}

/** An item as it is kept. */
export interface Item extends ItemFields, Revision {
  readonly id: number;
}

/** A part of a collection, and the state of the whole. */
export interface Listed<T> {
  readonly all: readonly T[];
  readonly count: number;
  readonly revision: Revision;
}

/**
 * Items in a database. A write that names the version it is meant for compares it again inside its transaction, so no
 * change of another request or process is lost.
 */
export interface Items {
  /** In the order of their ids, those after one. */
  readonly list: (after: number, limit: number) => Promise<Listed<Item>>;
  readonly count: () => Promise<number>;
  readonly get: (id: number) => Promise<Item | undefined>;
  readonly isGone: (id: number) => Promise<boolean>;
  /** Make another one, once under an idempotency key. */
  readonly add: (fields: ItemFields, id?: number, key?: string) => Promise<Written<Item>>;
  /** Make it or replace it. Without `expected` whatever is there is replaced; `null` expects nothing there. */
  readonly put: (
    id: number,
    fields: ItemFields,
    expected?: number | null,
  ) => Promise<Written<Item>>;
  /** Back to what it was made with. */
  readonly restore: (id: number, expected?: number) => Promise<Written<Item>>;
  readonly remove: (id: number, expected?: number) => Promise<Written<undefined>>;
}

/** The store of the items. */
export function itemsIn({ read, snapshot, write }: Data): Items {
  return {
    list: (after, limit) =>
      snapshot(async (it) => ({
        all: (await page(it, { after, limit })).map(itemOf),
        count: await countIn(it),
        revision: await revisionOf(it, "item"),
      })),
    count: () => read(countIn),
    get: (id) =>
      read(async (it) => {
        const row = await find(it, id);
        return row && itemOf(row);
      }),
    isGone: (id) => read((it) => isGone(it, "item", id)),
    add: (fields, id, key) => write((it) => once(it, key, () => addItem(it, fields, id), isDone)),
    put: (id, fields, expected) =>
      write(async (it) => {
        const before = await find(it, id);
        const changed = expected !== undefined && (before?.version ?? null) !== expected;
        if (changed) return { kind: "changed" };
        const taken = await takenBy(it, fields.name, id);
        if (taken !== undefined) return taken;
        return before === undefined ? make(it, fields, id) : replace(it, id, fields);
      }),
    restore: (id, expected) =>
      write(async (it) => {
        const before = await find(it, id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        const fields = JSON.parse(before.original) as ItemFields;
        return (await takenBy(it, fields.name, id)) ?? replace(it, id, fields);
      }),
    remove: (id, expected) =>
      write(async (it) => {
        const before = await find(it, id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        await it.deleteFrom("item").where("id", "=", id).execute();
        await bury(it, "item", id);
        await nextRevision(it, "item");
        return { kind: "done", value: undefined, made: false };
      }),
  };
}

/** Add an item, in a transaction. */
export async function addItem(
  database: Database,
  fields: ItemFields,
  id?: number,
): Promise<Written<Item>> {
  if (id !== undefined && (await find(database, id)) !== undefined)
    return { kind: "taken", by: id };
  return (
    (await takenBy(database, fields.name)) ?? make(database, fields, id ?? (await freeId(database)))
  );
}

const page = question((database, { after, limit }: { after: number; limit: number }) =>
  database.selectFrom("item").selectAll().where("id", ">", after).orderBy("id").limit(limit),
);

const counted = question((database) =>
  database.selectFrom("item").select((it) => it.fn.countAll<number>().as("n")),
);

const one = question((database, { id }: { id: number }) =>
  database.selectFrom("item").selectAll().where("id", "=", id),
);

async function countIn(database: Database): Promise<number> {
  return (await counted(database, {}))[0]?.n ?? 0;
}

async function find(database: Database, id: number): Promise<Tables["item"] | undefined> {
  return (await one(database, { id }))[0];
}

/** Who else has this name. */
async function takenBy(
  database: Database,
  name: string,
  id?: number,
): Promise<Written<Item> | undefined> {
  const other = await database
    .selectFrom("item")
    .select("id")
    .where((it) => it.fn<string>("lower", ["name"]), "=", folded(name))
    .executeTakeFirst();
  return other === undefined || other.id === id ? undefined : { kind: "taken", by: other.id };
}

/** The next id, past those that clients have chosen. */
async function freeId(database: Database): Promise<number> {
  for (;;) {
    const id = await nextId(database, "item");
    if ((await find(database, id)) === undefined && !(await isGone(database, "item", id)))
      return id;
  }
}

async function make(database: Database, fields: ItemFields, id: number): Promise<Written<Item>> {
  if ((await countIn(database)) >= most) return { kind: "full", most };
  const { version, changed } = await nextRevision(database, "item");
  const { name, description } = fields;
  const original = JSON.stringify({ name, description });
  await database
    .insertInto("item")
    .values({ id, name, description, original, version, changed })
    .execute();
  await unbury(database, "item", id);
  return { kind: "done", value: { id, name, description, version, changed }, made: true };
}

async function replace(
  database: Database,
  id: number,
  { name, description }: ItemFields,
): Promise<Written<Item>> {
  const { version, changed } = await nextRevision(database, "item");
  await database
    .updateTable("item")
    .set({ name, description, version, changed })
    .where("id", "=", id)
    .execute();
  return { kind: "done", value: { id, name, description, version, changed }, made: false };
}

function itemOf({ id, name, description, version, changed }: Tables["item"]): Item {
  return { id, name, description, version, changed };
}
