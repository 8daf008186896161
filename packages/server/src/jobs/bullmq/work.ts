import type { Awaitable } from "../../awaitable.ts";
import { type BullJob, isCalledOff, keptOf, reasonOf } from "./told.ts";

/** What a worker is given to work on. */
export type BullWorked = Pick<BullJob, "id" | "data">;

/** How work hears that it was called off. */
export interface BullWorkOptions {
  /** Where the job is looked up while it is worked on; without it, work that has begun is not told. */
  readonly queue?: { getJob(id: string): Promise<BullWorked | undefined> };
  /** Seconds between two looks whether the job was called off; 1 by default. */
  readonly every?: number;
}

/** A processor, as a `Worker` of BullMQ's takes it. */
export type BullProcessor<Job extends BullWorked> = (
  job: Job,
  token?: string,
  signal?: AbortSignal,
) => Promise<unknown>;

/**
 * A processor for a worker of BullMQ's that says what the monitor of `bullJobs` understands: `seeOther(uri)` and
 * `created(uri)` lead there, a problem that is thrown is shown as it is. The signal is aborted once the job was called
 * off, or its worker cancels it; then it is not tried again, and one that was called off is not begun either.
 *
 * @throws {TypeError} when `every` is no number of seconds above 0
 * @example new Worker("reports", bullWork((job, signal) => write(job.data, signal), { queue }), { connection })
 */
export function bullWork<Job extends BullWorked>(
  run: (job: Job, signal: AbortSignal) => Awaitable<unknown>,
  { queue, every = 1 }: BullWorkOptions = {},
): BullProcessor<Job> {
  if (!(every > 0 && every * 1000 < 2 ** 31))
    throw new TypeError(`A job cannot be looked up every ${every} s; give a number above 0.`);
  // BullMQ gives the signal to those only that take three arguments.
  return async function work(job, _token, cancelled) {
    if (isCalledOff(job.data)) throw calledOff();
    const abort = new AbortController();
    const stop = (): void => abort.abort(calledOff());
    const cancel = (): void => abort.abort(cancelled?.reason);
    if (cancelled?.aborted === true) cancel();
    cancelled?.addEventListener("abort", cancel);
    const looking = setInterval(() => {
      // Without a queue there is nothing to look at.
      queue?.getJob(job.id as string).then(
        // What was removed by force is called off as well.
        (now) => void ((now === undefined || isCalledOff(now.data)) && stop()),
        // The next look may be answered.
        () => undefined,
      );
    }, every * 1000);
    try {
      return keptOf(await run(job, abort.signal));
    } catch (error) {
      throw isCalledOff(abort.signal.reason) ? calledOff() : reasonOf(error);
    } finally {
      clearInterval(looking);
      cancelled?.removeEventListener("abort", cancel);
    }
  };
}

/** BullMQ does not try again what fails with an error of this name. */
function calledOff(): Error {
  const error = new Error("It was called off.");
  error.name = "UnrecoverableError";
  return Object.assign(error, { calledOff: true });
}
