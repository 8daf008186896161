import type { JobRecord, JobStore } from "../jobs/record.ts";
import { type Entry, isAway, type Store, StoreError } from "../store.ts";
import { checkLease, renewing } from "./renewing.ts";
import { undoing } from "./when-back.ts";

/** How jobs are held. */
export interface JobsInOptions {
  /** Milliseconds after which a process is taken for dead that runs a job and was not heard of; 5000 by default. */
  readonly lease?: number;
  /** Milliseconds for which it is known of a job that it is long over; a day by default. */
  readonly remember?: number;
  /** What the keys of the records begin with; `"job:"` by default. */
  readonly prefix?: string;
}

/** Jobs in a store. */
export interface StoredJobs extends JobStore {
  /** Leave the jobs of this process to whoever asks next, when it is about to end; they are not renewed any more. */
  readonly release: () => Promise<void>;
}

interface Kept {
  readonly by: string;
  readonly job: JobRecord;
}

/** A job that this process runs, as it was last saved. */
interface Held {
  readonly version: number;
  readonly job: JobRecord;
}

/**
 * Jobs in a store: any process tells how far they are, and what came of them. Each belongs to the process that runs it,
 * which renews its lease. Once that is over, `unfinished` gives the job to one process that asks, and to no other: let
 * all of them call `resume` every few seconds.
 *
 * A process that was only taken for dead cannot save over the one that came after it: `save` fails with a
 * {@link StoreError}, and so it does where another process has called the job off. It learns of either when it renews the lease next, and the job's signal is aborted.
 *
 * After the store was away, nobody takes anything over for the time of a lease: those who live have to renew theirs first.
 * What the store itself has lost of a job that runs here is kept anew.
 *
 * @throws {TypeError} when `lease` is no number above 0
 * @example jobs({ path: "/jobs/:id", works: { report }, store: jobsIn(sqliteStore("verdict.db")) })
 */
export function jobsIn(
  store: Store,
  { lease = 5000, remember = 86_400_000, prefix = "job:" }: JobsInOptions = {},
): StoredJobs {
  checkLease(lease);
  const by = crypto.randomUUID();
  /** The jobs that this process runs, and the version that it last wrote of each. */
  const held = new Map<string, Held>();
  const told = new Set<(id: string, why?: unknown) => void>();
  const undo = undoing();
  let stop: (() => void) | undefined;
  let isReleased = false;
  let wasAway = false;
  /** Until then others have the time to renew what they run. */
  let patientUntil = 0;
  /** When others may take it over. */
  const inTime = (): { readonly due: number } => ({ due: isReleased ? 0 : lease });

  /** Note that the store is away; whatever it was goes on. */
  const note = (error: unknown): unknown => {
    if (isAway(error)) wasAway = true;
    return error;
  };

  const lose = (id: string, why?: StoreError): void => {
    held.delete(id);
    for (const it of told) it(id, why);
  };

  const takenOver = (id: string): StoreError =>
    new StoreError(
      `The job ${id} is not this process's any more: it was not heard of for ${lease} ms, and another one has taken it over.`,
    );

  const renewOne = async (id: string, { version, job }: Held): Promise<void> => {
    const key = prefix + id;
    // It may be saved meanwhile, which renews it as well.
    const isChanged = (): boolean => held.get(id)?.version !== version;
    if ((await store.extend(key, version, inTime())) || isChanged()) return;
    const entry = await store.read(key);
    if (isChanged()) return;
    const kept = entry && keptIn(entry);
    if (kept === undefined) {
      // The store has lost it, as Redis may in a failover; here it still runs.
      const restored = await write(job, version, true);
      if (isChanged()) return;
      if (restored === undefined) lose(id, takenOver(id));
      else held.set(id, { version: restored, job });
    } else if (kept.by !== by) {
      lose(id, kept.job.status === "gone" ? undefined : takenOver(id));
    } else if (entry !== undefined && kept.job.status === "running") {
      // A save that was not heard of in time was done all the same.
      held.set(id, { version: entry.version, job });
      await store.extend(key, entry.version, inTime());
    } else held.delete(id);
  };

  const renewAll = async (): Promise<boolean> => {
    const renewed = await Promise.allSettled([...held].map((it) => renewOne(...it)));
    for (const it of renewed) if (it.status === "rejected") throw note(it.reason);
    if (held.size > 0) return true;
    stop = undefined;
    return false;
  };

  const hold = (id: string, version: number, job: JobRecord): void => {
    held.set(id, { version, job });
    if (!isReleased) stop ??= renewing(lease, renewAll);
  };

  /**
   * Write a job over that version; the new one, or `undefined` where another process was there before.
   *
   * @param isOurs this process runs it
   */
  const write = async (
    job: JobRecord,
    ifVersion: number,
    isOurs: boolean,
  ): Promise<number | undefined> => {
    const value = JSON.stringify({ by, job } satisfies Kept);
    const key = prefix + job.id;
    const time = job.status === "running" ? inTime() : { keep: keepOf(job) };
    const version = await store.write(key, value, { ifVersion, ...time });
    if (version !== undefined) return version;
    const entry = await store.read(key);
    // A client that sent it twice, because the first answer got lost, has written all the same.
    if (entry?.value === value) return entry.version;
    if (!isOurs) return undefined;
    if (entry === undefined) return store.write(key, value, { ifVersion: 0, ...time });
    const kept = keptIn(entry);
    // What was saved before, and was not heard of in time, was done all the same.
    return kept.by === by && kept.job.status === "running"
      ? store.write(key, value, { ifVersion: entry.version, ...time })
      : undefined;
  };

  const keepOf = ({ until = 0 }: JobRecord): number => Math.max(1, until - Date.now() + remember);

  /** Nobody will run what was refused: no other process is to take it over. */
  const undoBegun = (id: string, error: unknown): void =>
    undo(error, async () => {
      const entry = await store.read(prefix + id);
      if (entry === undefined || held.has(id) || keptIn(entry).by !== by) return;
      await store.remove(prefix + id, entry.version);
    });

  /** Take over what is due, unless another process is faster. */
  const takeOver = async (key: string): Promise<JobRecord | undefined> => {
    const id = key.slice(prefix.length);
    const own = held.get(id);
    // Only late: it runs here.
    if (own !== undefined && (await store.extend(key, own.version, inTime()))) return undefined;
    if (performance.now() < patientUntil) return undefined;
    const entry = await store.read(key);
    if (entry === undefined) {
      // Evicted or removed by hand; what is left of it would be listed for ever.
      await store.remove(key, 0);
      return undefined;
    }
    if (entry.isDue === undefined) return undefined;
    const { job } = keptIn(entry);
    const version = await write(job, entry.version, false);
    if (version === undefined) return undefined;
    hold(id, version, job);
    return job;
  };

  return {
    async load(id) {
      const entry = await store.read(prefix + id);
      return entry && keptIn(entry).job;
    },
    async save(job) {
      const { id, status } = job;
      if (status === "gone") {
        // Whoever calls it off need not be who runs it, and who runs it is to hear of it.
        held.delete(id);
        const value = JSON.stringify({ by, job } satisfies Kept);
        await store.write(prefix + id, value, { keep: keepOf(job) });
        return;
      }
      const before = held.get(id);
      let version: number | undefined;
      try {
        version = await write(job, before?.version ?? 0, before !== undefined);
      } catch (error) {
        if (before === undefined && status === "running") undoBegun(id, error);
        throw note(error);
      }
      if (version === undefined) {
        const error = new StoreError(
          `What was to be kept of the job ${id} was not: it was called off, or its process was not heard of for ${lease} ms and another one has taken it over.`,
        );
        const entry = await store.read(prefix + id);
        const isCalledOff = entry !== undefined && keptIn(entry).job.status === "gone";
        if (before !== undefined) lose(id, isCalledOff ? undefined : error);
        throw error;
      }
      if (status === "running") hold(id, version, job);
      else held.delete(id);
    },
    async unfinished() {
      const taken: JobRecord[] = [];
      try {
        const due = await store.due(prefix);
        if (wasAway) {
          // While it was away nobody could renew anything, so that what is due is not left behind yet.
          wasAway = false;
          patientUntil = performance.now() + lease;
        }
        for (const key of due) {
          const job = await takeOver(key);
          if (job !== undefined) taken.push(job);
        }
      } catch (error) {
        note(error);
        // What has been taken over is this process's to run.
        if (taken.length === 0) throw error;
      }
      return taken;
    },
    lost: (it) => void told.add(it),
    async release() {
      isReleased = true;
      stop?.();
      stop = undefined;
      // They are still known here: what comes to its end before somebody takes it over is kept.
      await Promise.all(
        [...held].map(async ([id, { version }]) => {
          try {
            await store.extend(prefix + id, version, inTime());
          } catch (error) {
            // Its lease is over by itself.
            if (!isAway(error)) throw error;
          }
        }),
      );
    },
  };
}

function keptIn({ value }: Entry): Kept {
  return JSON.parse(value) as Kept;
}
