import type { JobRecord, JobStore } from "../jobs/record.ts";
import { type Store, StoreError } from "../store.ts";
import { checkLease, renewing } from "./renewing.ts";

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

/**
 * Jobs in a store: any process tells how far they are, and what came of them. Each belongs to the process that runs it,
 * which renews its lease. Once that is over, `unfinished` gives the job to one process that asks, and to no other: let
 * all of them call `resume` every few seconds.
 *
 * A process that was only taken for dead cannot save over the one that came after it: `save` fails with a
 * {@link StoreError}, and so it does where another process has called the job off.
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
  /** The jobs that this process runs, by the version that it last wrote. */
  const held = new Map<string, number>();
  let stop: (() => void) | undefined;
  let isReleased = false;
  /** When others may take it over. */
  const inTime = (): { readonly due: number } => ({ due: isReleased ? 0 : lease });

  const renewAll = async (): Promise<boolean> => {
    await Promise.allSettled(
      [...held].map(async ([id, version]) => {
        const isHeld = await store.extend(prefix + id, version, inTime());
        // It may have been saved meanwhile, which renews it as well.
        if (!isHeld && held.get(id) === version) held.delete(id);
      }),
    );
    if (held.size > 0) return true;
    stop = undefined;
    return false;
  };

  const hold = (id: string, version: number): void => {
    held.set(id, version);
    if (!isReleased) stop ??= renewing(lease, renewAll);
  };

  /** Write a job over that version; the new one, or `undefined` where another process was there before. */
  const write = async (job: JobRecord, ifVersion: number): Promise<number | undefined> => {
    const value = JSON.stringify({ by, job } satisfies Kept);
    const key = prefix + job.id;
    const time = job.status === "running" ? inTime() : { keep: keepOf(job) };
    const version = await store.write(key, value, { ifVersion, ...time });
    if (version !== undefined) return version;
    const entry = await store.read(key);
    // A client that sent it twice, because the first answer got lost, has written all the same.
    return entry?.value === value ? entry.version : undefined;
  };

  const keepOf = ({ until = 0 }: JobRecord): number => Math.max(1, until - Date.now() + remember);

  return {
    async load(id) {
      const entry = await store.read(prefix + id);
      return entry && (JSON.parse(entry.value) as Kept).job;
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
      const version = await write(job, held.get(id) ?? 0);
      if (version === undefined) {
        held.delete(id);
        throw new StoreError(
          `What was to be kept of the job ${id} was not: it was called off, or its process was not heard of for ${lease} ms and another one has taken it over.`,
        );
      }
      if (status === "running") hold(id, version);
      else held.delete(id);
    },
    async unfinished() {
      const taken: JobRecord[] = [];
      for (const key of await store.due(prefix)) {
        const id = key.slice(prefix.length);
        const own = held.get(id);
        // Only late: it runs here.
        if (own !== undefined && (await store.extend(key, own, inTime()))) continue;
        const entry = await store.read(key);
        if (entry === undefined) {
          // Evicted or removed by hand; what is left of it would be listed for ever.
          await store.remove(key, 0);
          continue;
        }
        // Another process was faster.
        if (entry.isDue === undefined) continue;
        const { job } = JSON.parse(entry.value) as Kept;
        const version = await write(job, entry.version);
        if (version === undefined) continue;
        hold(id, version);
        taken.push(job);
      }
      return taken;
    },
    async release() {
      isReleased = true;
      stop?.();
      stop = undefined;
      // They are still known here: what comes to its end before somebody takes it over is kept.
      await Promise.all(
        [...held].map(([id, version]) => store.extend(prefix + id, version, inTime())),
      );
    },
  };
}
