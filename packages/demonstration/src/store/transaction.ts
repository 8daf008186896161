import type { DatabaseSync } from "./sqlite.ts";

const open = new WeakSet<DatabaseSync>();

/**
 * Do everything or nothing. The write lock is taken at once: what is read inside cannot be changed by another process
 * before the end. One inside another is a part of it.
 */
export function transaction<T>(database: DatabaseSync, act: () => T): T {
  if (open.has(database)) return act();
  database.exec("BEGIN IMMEDIATE");
  open.add(database);
  try {
    const result = act();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    undo(database);
    throw error;
  } finally {
    open.delete(database);
  }
}

function undo(database: DatabaseSync): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full; what was thrown first says why.
  }
}
