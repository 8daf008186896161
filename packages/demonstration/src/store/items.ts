import type { Revision, Revisions } from "./revisions.ts";
import type { DatabaseSync, SQLOutputValue } from "./sqlite.ts";
import { transaction } from "./transaction.ts";
import type { Written } from "./written.ts";

/** What a client says about an item. */
export interface ItemFields {
  readonly name: string;
  readonly description: string | null;
}

/** An item as it is kept. */
export interface Item extends ItemFields, Revision {
  readonly id: number;
}

/**
 * Items in a database. A write that names the version it is meant for compares it again under the write lock, so no
 * change of another request or process is lost.
 */
export interface Items {
  readonly revision: () => Revision;
  /** In the order of their ids, those after one. */
  readonly list: (after: number, limit: number) => readonly Item[];
  readonly count: () => number;
  readonly get: (id: number) => Item | undefined;
  readonly isGone: (id: number) => boolean;
  readonly add: (fields: ItemFields, id?: number) => Written<Item>;
  /** Make it or replace it. Without `expected` whatever is there is replaced; `null` expects nothing there. */
  readonly put: (id: number, fields: ItemFields, expected?: number | null) => Written<Item>;
  /** Back to what it was made with. */
  readonly restore: (id: number, expected?: number) => Written<Item>;
  readonly remove: (id: number, expected?: number) => Written<undefined>;
}

/** The store of the items. */
export function itemsIn(database: DatabaseSync, revisions: Revisions): Items {
  const list = database.prepare("SELECT * FROM item WHERE id > ? ORDER BY id LIMIT ?");
  const count = database.prepare("SELECT count(*) AS n FROM item");
  const get = database.prepare("SELECT * FROM item WHERE id = ?");
  const named = database.prepare("SELECT id FROM item WHERE name = ? AND id IS NOT ?");
  const insert = database.prepare(
    `INSERT INTO item (id, name, description, original, version, changed)
     VALUES (?, ?, ?, ?, ?, ?) RETURNING *`,
  );
  const update = database.prepare(
    "UPDATE item SET name = ?, description = ?, version = ?, changed = ? WHERE id = ? RETURNING *",
  );
  const remove = database.prepare("DELETE FROM item WHERE id = ?");

  const find = (id: number): Item | undefined => itemOf(get.get(id));
  /** Who else has this name. */
  const taken = (name: string, id: number | null): Written<Item> | undefined => {
    const other = named.get(name, id);
    return other === undefined ? undefined : { kind: "taken", by: Number(other["id"]) };
  };
  const make = (fields: ItemFields, id: number | null): Written<Item> => {
    const { version, changed } = revisions.next("item");
    const { name, description } = fields;
    const original = JSON.stringify({ name, description });
    const value = itemOf(insert.get(id, name, description, original, version, changed)) as Item;
    revisions.unbury("item", value.id);
    return { kind: "done", value, made: true };
  };
  const replace = (id: number, { name, description }: ItemFields): Written<Item> => {
    const { version, changed } = revisions.next("item");
    const value = itemOf(update.get(name, description, version, changed, id)) as Item;
    return { kind: "done", value, made: false };
  };
  return {
    revision: () => revisions.of("item"),
    list: (after, limit) => list.all(after, limit).map((row) => itemOf(row) as Item),
    count: () => Number(count.get()?.["n"]),
    get: find,
    isGone: (id) => revisions.isGone("item", id),
    add: (fields, id) =>
      transaction(database, () => {
        if (id !== undefined && find(id) !== undefined) return { kind: "taken", by: id };
        return taken(fields.name, null) ?? make(fields, id ?? null);
      }),
    put: (id, fields, expected) =>
      transaction(database, () => {
        const before = find(id);
        const changed = expected !== undefined && (before?.version ?? null) !== expected;
        if (changed) return { kind: "changed" };
        return (
          taken(fields.name, id) ?? (before === undefined ? make(fields, id) : replace(id, fields))
        );
      }),
    restore: (id, expected) =>
      transaction(database, () => {
        const row = get.get(id);
        if (row === undefined) return { kind: "missing" };
        if (expected !== undefined && row["version"] !== expected) return { kind: "changed" };
        const fields = JSON.parse(String(row["original"])) as ItemFields;
        return taken(fields.name, id) ?? replace(id, fields);
      }),
    remove: (id, expected) =>
      transaction(database, () => {
        const before = find(id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        remove.run(id);
        revisions.bury("item", id);
        revisions.next("item");
        return { kind: "done", value: undefined, made: false };
      }),
  };
}

function itemOf(row: Record<string, SQLOutputValue> | undefined): Item | undefined {
  if (row === undefined) return undefined;
  return {
    id: Number(row["id"]),
    name: String(row["name"]),
    description: row["description"] === null ? null : String(row["description"]),
    version: Number(row["version"]),
    changed: Number(row["changed"]),
  };
}
