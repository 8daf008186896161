import { randomUUID } from "node:crypto";
import type { DatabaseSync, SQLOutputValue } from "./sqlite.ts";

/** Work on an item: a chain of SHA-256 digests, each of the one before. */
export interface Job {
  readonly id: string;
  readonly item: number;
  /** How many digests it takes. */
  readonly rounds: number;
  readonly done: number;
  /** The last digest so far, in hexadecimal. */
  readonly digest: string;
  /** Milliseconds since the epoch. */
  readonly made: number;
  readonly finished: number | undefined;
}

/** Jobs in a database. Whoever works on one holds a lease, so that one that nobody works on any more is taken over. */
export interface Jobs {
  readonly add: (item: number, rounds: number, digest: string) => Job;
  readonly get: (id: string) => Job | undefined;
  /** Take an unfinished job that nobody works on, for some milliseconds. */
  readonly claim: (worker: string, lease: number) => Job | undefined;
  /**
   * Note down how far it has come, and hold on to it.
   *
   * @returns `false` when somebody else has taken it over
   */
  readonly advance: (job: Job, worker: string, lease: number) => boolean;
  /** Leave what this worker has, for another one to take at once. */
  readonly release: (worker: string) => void;
}

/** The store of the jobs. */
export function jobsIn(database: DatabaseSync): Jobs {
  const insert = database.prepare(
    "INSERT INTO job (id, item, rounds, digest, made) VALUES (?, ?, ?, ?, ?) RETURNING *",
  );
  const get = database.prepare("SELECT * FROM job WHERE id = ?");
  // One statement is one transaction: two workers never claim the same.
  const claim = database.prepare(
    `UPDATE job SET worker = ?, lease = ? WHERE id =
       (SELECT id FROM job WHERE finished IS NULL AND lease < ? ORDER BY made LIMIT 1) RETURNING *`,
  );
  const advance = database.prepare(
    "UPDATE job SET done = ?, digest = ?, finished = ?, lease = ? WHERE id = ? AND worker = ?",
  );
  const release = database.prepare(
    "UPDATE job SET worker = NULL, lease = 0 WHERE worker = ? AND finished IS NULL",
  );
  return {
    add: (item, rounds, digest) =>
      jobOf(insert.get(randomUUID(), item, rounds, digest, Date.now())) as Job,
    get: (id) => jobOf(get.get(id)),
    claim: (worker, lease) => {
      const now = Date.now();
      return jobOf(claim.get(worker, now + lease, now));
    },
    advance: ({ id, done, digest, finished }, worker, lease) =>
      advance.run(done, digest, finished ?? null, Date.now() + lease, id, worker).changes === 1,
    release: (worker) => void release.run(worker),
  };
}

function jobOf(row: Record<string, SQLOutputValue> | undefined): Job | undefined {
  if (row === undefined) return undefined;
  return {
    id: String(row["id"]),
    item: Number(row["item"]),
    rounds: Number(row["rounds"]),
    done: Number(row["done"]),
    digest: String(row["digest"]),
    made: Number(row["made"]),
    finished: row["finished"] === null ? undefined : Number(row["finished"]),
  };
}
