import type { DatabaseSync } from "./load.ts";
import { schema } from "./schema.ts";

/**
 * Bring a database to the present schema, step by step from where `user_version` says it is. Two processes that start at
 * once do it one after the other, and the second finds nothing to do.
 *
 * @throws {Error} when a later Verdict has written it: nothing is touched then
 */
export function migrate(database: DatabaseSync): void {
  // The write lock is taken at once: nobody else migrates meanwhile.
  database.exec("BEGIN IMMEDIATE");
  try {
    const before = versionOf(database);
    if (before > schema.length) {
      throw new Error(
        `The data was written by a later version of Verdict (schema ${before}; this one knows ${schema.length}). Give another file with --data.`,
      );
    }
    for (const step of schema.slice(before)) database.exec(step);
    database.exec(`PRAGMA user_version = ${schema.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}
