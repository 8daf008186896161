import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { WatchOptions } from "@verdict/server/store";
import { Kysely } from "kysely";
import { type Data, dataIn } from "../data.ts";
import type { Tables } from "../tables.ts";
import { type Turns, turns, turnsOf } from "../turns.ts";
import { patience, sqliteDialect } from "./dialect.ts";
import { type DatabaseSync, loadSqlite } from "./load.ts";
import { migrate } from "./migrate.ts";

/**
 * Open the data in a file, and bring it to the present schema.
 *
 * @param file `:memory:` for data that ends with the process
 */
export async function openSqlite(
  file: string,
  options: Pick<WatchOptions, "log" | "retry"> = {},
): Promise<Data> {
  const own = file === ":memory:" ? turns() : turnsOf(resolve(file));
  await own.take();
  let database: DatabaseSync;
  let reading: DatabaseSync | undefined;
  try {
    database = opened(file);
    // Whoever only reads a file sees what was last committed, and does not wait for what is being changed.
    if (file !== ":memory:") reading = readingOf(file);
  } finally {
    own.done();
  }
  const asked = (it: DatabaseSync, by: Turns) =>
    new Kysely<Tables>({ dialect: sqliteDialect(it, by) });
  return dataIn(asked(database, own), {
    ...options,
    name: `The data in ${file}`,
    ...(reading && { reading: asked(reading, turns()) }),
  });
}

function opened(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}`);
    // Readers and one writer at a time do not wait for one another, also between processes.
    database.exec("PRAGMA journal_mode = WAL");
    // What was acknowledged is on the disk, even if the power fails in the next moment. NORMAL would be faster and lose
    // the last transactions then; an API that says 201 should not.
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function readingOf(file: string): DatabaseSync {
  const database = new (loadSqlite().DatabaseSync)(file);
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  database.exec("PRAGMA query_only = ON");
  return database;
}
