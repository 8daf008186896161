import { type Job, jobs, type Jobs as Works } from "@verdict/server";
import type { StoredJobs } from "@verdict/server/store";
import { type Chain, further } from "./chain.ts";

/** How much work there is, and in what pieces. */
export interface Effort {
  /** Digests for each job. */
  readonly rounds: number;
  /** Digests between two notes of how far it is; what is not noted down is done again after a crash. */
  readonly slice: number;
  /** Milliseconds between two slices, for the requests that come meanwhile. */
  readonly pause: number;
}

/** About two seconds for each job. */
export const usualEffort: Effort = { rounds: 400_000, slice: 10_000, pause: 40 };

/** Milliseconds from one look for jobs that a process has left behind to the next. */
const takeOver = 1500;

/** What a job is told. */
export interface Order {
  readonly item: string;
  readonly chain: Chain;
}

/** What jobs there are, by name. */
type Named = { readonly chain: (order: Order, job: Job) => Promise<object> };

/** Works on jobs, one after the other. */
export interface Worker {
  readonly rounds: number;
  readonly jobs: Works<Named>;
  /** Note down how far it is and leave the rest to another process, or to whoever opens the data again. */
  readonly close: () => Promise<void>;
}

/**
 * The jobs of the engine, kept where processes share them. They run at least once, the engine says, and from the start;
 * these note down how far they are, and go on from there.
 *
 * @param path of the monitors
 */
export function workOn(store: StoredJobs, path: string, { rounds, slice, pause }: Effort): Worker {
  let closed = false;
  let last: Promise<void> = Promise.resolve();

  /** How far it was; where that cannot be known just now it is done again. */
  const before = async (id: string): Promise<Chain | undefined> => {
    try {
      return (await store.load(id))?.progress as Chain | undefined;
    } catch {
      return undefined;
    }
  };
  /** @returns `undefined` when it was left for later */
  const work = async ({ item, chain: start }: Order, job: Job): Promise<object | undefined> => {
    let chain = (await before(job.id)) ?? start;
    while (chain.done < chain.rounds) {
      if (closed) return undefined;
      if (job.signal.aborted) return {};
      chain = further(chain, slice);
      job.progress(chain);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return { item, digest: chain.digest };
  };
  const works: Named = {
    chain: (order, job) =>
      new Promise((resolve, reject) => {
        // What is left stays unsettled: it is neither done nor has it failed.
        last = last.then(() => work(order, job)).then((it) => void (it && resolve(it)), reject);
      }),
  };
  const all = jobs({ path, works, store, keep: "1h", every: 1 });
  // Where the store cannot be asked just now, the next time will do.
  const resume = (): void => void all.resume().catch(() => undefined);
  const watch = setInterval(resume, takeOver).unref();
  resume();
  return {
    rounds,
    jobs: all,
    async close() {
      closed = true;
      clearInterval(watch);
      await last;
      // What was said last is kept a moment later.
      await new Promise((resolve) => setImmediate(resolve));
      // Where nobody can be told, the lease is over by itself.
      await store.release().catch(() => undefined);
    },
  };
}
