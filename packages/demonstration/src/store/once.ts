import type { Database } from "./tables.ts";

/** Milliseconds for which it is known what was done under a key: as long as the engine keeps answers. */
const remembered = 24 * 60 * 60 * 1000;

/**
 * Do something once under an idempotency key, and keep the key in the same transaction. The engine keeps answers as well,
 * though later: where the process is killed in between, a repeat comes through to here, and is given what was done.
 *
 * @param key nothing where a request came without one: then it is done
 * @param isDone whether that is what came of it; what changed nothing is tried again
 */
export async function once<T>(
  database: Database,
  key: string | undefined,
  act: () => Promise<T>,
  isDone: (came: T) => boolean,
): Promise<T> {
  if (key === undefined) return act();
  const before = await database
    .selectFrom("done")
    .select("came")
    .where("key", "=", key)
    .executeTakeFirst();
  if (before !== undefined) return JSON.parse(before.came) as T;
  const came = await act();
  if (!isDone(came)) return came;
  const now = Date.now();
  await database.deleteFrom("done").where("until", "<", now).execute();
  const row = { key, came: JSON.stringify(came), until: now + remembered };
  await database.insertInto("done").values(row).execute();
  return came;
}
