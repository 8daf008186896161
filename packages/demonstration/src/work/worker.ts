import { createHash, randomUUID } from "node:crypto";
import type { Job, Jobs } from "../store/jobs.ts";

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

/** Milliseconds after which a job that nobody has worked on is taken over: its process has died. */
const lease = 5000;

/** Works on jobs, one after the other. */
export interface Worker {
  readonly rounds: number;
  /** There is something to do. */
  readonly wake: () => void;
  /** Note down how far it is and leave the rest; it goes on when the data is opened again. */
  readonly close: () => Promise<void>;
}

/** A worker on the jobs of a store. It begins with what is left of an earlier run. */
export function workOn(jobs: Jobs, { rounds, slice, pause }: Effort): Worker {
  const name = randomUUID();
  let closed = false;
  let working: Promise<void> | undefined;

  const work = async (): Promise<void> => {
    for (;;) {
      let job = closed ? undefined : jobs.claim(name, lease);
      if (job === undefined) return;
      while (!closed && job.finished === undefined) {
        job = further(job, slice);
        if (!jobs.advance(job, name, lease)) break;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };
  let woken = false;
  const run = async (): Promise<void> => {
    do {
      woken = false;
      // Where the data cannot be written just now, the lease runs out, and then it is tried again.
      await work().catch(() => undefined);
      // What came while the last look found nothing is not left lying.
    } while (woken && !closed);
    working = undefined;
  };
  const wake = (): void => {
    woken = true;
    working ??= run();
  };
  // For what another process has left behind since.
  const watch = setInterval(wake, lease);
  watch.unref();
  wake();
  return {
    rounds,
    wake,
    async close() {
      closed = true;
      clearInterval(watch);
      await working;
      jobs.release(name);
    },
  };
}

/** The job after some more rounds. */
function further(job: Job, slice: number): Job {
  const done = Math.min(job.done + slice, job.rounds);
  let digest = Buffer.from(job.digest, "hex");
  for (let round = job.done; round < done; round++) {
    digest = createHash("sha256").update(digest).digest();
  }
  return {
    ...job,
    done,
    digest: digest.toString("hex"),
    finished: done === job.rounds ? Date.now() : undefined,
  };
}
