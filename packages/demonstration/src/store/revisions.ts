import { question } from "./question.ts";
import type { Database } from "./tables.ts";

/** When something changed last. */
export interface Revision {
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly changed: number;
}

/** What has versions and ids of its own. */
export type Collection = "item" | "user" | "payment" | "upload";

/** The number for a change in a collection, in its transaction: one that was never given before. */
export async function nextRevision(database: Database, name: Collection): Promise<Revision> {
  const { last: version } = await database
    .updateTable("revision")
    .set((it) => ({ last: it("last", "+", 1) }))
    .returning("last")
    .executeTakeFirstOrThrow();
  const changed = Date.now();
  await database
    .insertInto("collection")
    .values({ name, version, changed })
    .onConflict((it) => it.column("name").doUpdateSet({ version, changed }))
    .execute();
  return { version, changed };
}

/** When a collection changed last. */
export async function revisionOf(database: Database, name: Collection): Promise<Revision> {
  return (await last(database, { name }))[0] ?? { version: 0, changed: 0 };
}

/** The next id of a collection, in the transaction that uses it: one that was never given before. */
export async function nextId(database: Database, collection: Collection): Promise<number> {
  const { last } = await database
    .updateTable("given")
    .set((it) => ({ last: it("last", "+", 1) }))
    .where("collection", "=", collection)
    .returning("last")
    .executeTakeFirstOrThrow();
  return last;
}

/** Give an id by name: those that follow are larger. */
export async function giveId(database: Database, collection: Collection, id: number) {
  await database
    .updateTable("given")
    .set({ last: id })
    .where("collection", "=", collection)
    .where("last", "<", id)
    .execute();
}

/** Note down that something was here. */
export async function bury(database: Database, collection: Collection, id: number): Promise<void> {
  await database
    .insertInto("gone")
    .values({ collection, id })
    .onConflict((it) => it.doNothing())
    .execute();
}

/** It is here again. */
export async function unbury(database: Database, collection: Collection, id: number) {
  await database
    .deleteFrom("gone")
    .where("collection", "=", collection)
    .where("id", "=", id)
    .execute();
}

/** Whether it was here once, and is not any more. */
export async function isGone(database: Database, collection: Collection, id: number) {
  return (await buried(database, { collection, id })).length > 0;
}

const last = question((database, { name }: { name: Collection }) =>
  database.selectFrom("collection").select(["version", "changed"]).where("name", "=", name),
);

const buried = question((database, { collection, id }: { collection: Collection; id: number }) =>
  database
    .selectFrom("gone")
    .select("id")
    .where("collection", "=", collection)
    .where("id", "=", id),
);

/**
 * Text as it is compared where there can be only one: upper and lower case of ASCII are the same, as `lower` of SQLite has
 * it, and that of PostgreSQL where the collation is C.
 */
export function folded(text: string): string {
  return text.replace(/[A-Z]+/g, (it) => it.toLowerCase());
}
