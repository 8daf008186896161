import type { DatabaseSync } from "./sqlite.ts";

/** When a collection changed last. */
export interface Revision {
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly changed: number;
}

/** The versions of everything, and what is gone. Every change is made in a transaction and takes the next number. */
export interface Revisions {
  /** The number for a change in a collection. */
  readonly next: (collection: string) => Revision;
  readonly of: (collection: string) => Revision;
  readonly bury: (collection: string, id: number) => void;
  readonly unbury: (collection: string, id: number) => void;
  /** Whether it was here once. */
  readonly isGone: (collection: string, id: number) => boolean;
}

/** Revisions kept in a database. */
export function revisionsIn(database: DatabaseSync): Revisions {
  const count = database.prepare("UPDATE revision SET last = last + 1 RETURNING last");
  const note = database.prepare(
    `INSERT INTO collection VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, changed = excluded.changed`,
  );
  const read = database.prepare("SELECT version, changed FROM collection WHERE name = ?");
  const bury = database.prepare("INSERT OR IGNORE INTO gone VALUES (?, ?)");
  const unbury = database.prepare("DELETE FROM gone WHERE collection = ? AND id = ?");
  const find = database.prepare("SELECT 1 FROM gone WHERE collection = ? AND id = ?");
  return {
    next(collection) {
      const version = Number(count.get()?.["last"]);
      const changed = Date.now();
      note.run(collection, version, changed);
      return { version, changed };
    },
    of(collection) {
      const row = read.get(collection);
      return { version: Number(row?.["version"] ?? 0), changed: Number(row?.["changed"] ?? 0) };
    },
    bury: (collection, id) => void bury.run(collection, id),
    unbury: (collection, id) => void unbury.run(collection, id),
    isGone: (collection, id) => find.get(collection, id) !== undefined,
  };
}
