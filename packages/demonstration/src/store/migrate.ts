import { schema } from "./schema.ts";
import type { DatabaseSync } from "./sqlite.ts";
import { transaction } from "./transaction.ts";

/**
 * Bring a database to the present schema, step by step from where `user_version` says it is. Two processes that start at
 * once do it one after the other, and the second finds nothing to do.
 *
 * @throws {Error} when a later Verdict has written it: nothing is touched then
 */
export function migrate(database: DatabaseSync): void {
  transaction(database, () => {
    const before = versionOf(database);
    if (before > schema.length) {
      throw new Error(
        `The data was written by a later version of Verdict (schema ${before}; this one knows ${schema.length}). Give another file with --data.`,
      );
    }
    for (const step of schema.slice(before)) database.exec(step);
    database.exec(`PRAGMA user_version = ${schema.length}`);
  });
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}
