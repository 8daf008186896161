import { randomUUID } from "node:crypto";
import type { JobRecord, JobStore } from "@verdict/server";
import type { DatabaseSync, SQLOutputValue } from "./sqlite.ts";
import { transaction } from "./transaction.ts";

/** Milliseconds after which a job that nobody has renewed is taken over: its process has died. */
export const lease = 5000;

/** Milliseconds for which it is known of a job that it is long over. */
const remembered = 24 * 60 * 60 * 1000;

/** Jobs in a database. Each belongs to the process that runs it, for as long as that renews its lease. */
export interface Jobs extends JobStore {
  readonly load: (id: string) => JobRecord | undefined;
  /** Hold on to the jobs of this process. */
  readonly renew: () => void;
  /** Leave them to whoever comes next. */
  readonly release: () => void;
}

/** The store of the jobs. */
export function jobsIn(database: DatabaseSync): Jobs {
  const worker = randomUUID();
  const load = database.prepare("SELECT record FROM job WHERE id = ?");
  const save = database.prepare(
    `INSERT INTO job VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       record = excluded.record, running = excluded.running, until = excluded.until,
       worker = excluded.worker, lease = excluded.lease`,
  );
  const forget = database.prepare("DELETE FROM job WHERE until < ?");
  // One statement is one transaction: no two processes take over the same job.
  const claim = database.prepare(
    "UPDATE job SET worker = ?, lease = ? WHERE running = 1 AND lease < ? RETURNING record",
  );
  const renew = database.prepare("UPDATE job SET lease = ? WHERE running = 1 AND worker = ?");
  const release = database.prepare("UPDATE job SET lease = 0 WHERE running = 1 AND worker = ?");
  return {
    load: (id) => recordIn(load.get(id)),
    save: (job) =>
      transaction(database, () => {
        const now = Date.now();
        const { id, status, until } = job;
        const running = status === "running" ? 1 : 0;
        save.run(id, JSON.stringify(job), running, until ?? null, worker, now + lease);
        forget.run(now - remembered);
      }),
    unfinished: () => {
      const now = Date.now();
      return claim.all(worker, now + lease, now).map((row) => recordIn(row) as JobRecord);
    },
    renew: () => void renew.run(Date.now() + lease, worker),
    release: () => void release.run(worker),
  };
}

function recordIn(row: Record<string, SQLOutputValue> | undefined): JobRecord | undefined {
  return row === undefined ? undefined : (JSON.parse(String(row["record"])) as JobRecord);
}
