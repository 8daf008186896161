import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { migrate } from "./migrate.ts";
import { type DatabaseSync, loadSqlite } from "./sqlite.ts";

/** Milliseconds that a write waits for another process to finish its own. */
const patience = 5000;

/**
 * Open the database, and bring it to the present schema.
 *
 * @param file `:memory:` for one that ends with the process
 */
export function openDatabase(file: string): DatabaseSync {
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
