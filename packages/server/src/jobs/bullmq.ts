import { code } from "@verdict/codes";
import type { Authenticator } from "../authentication.ts";
import type { Rule } from "../describe.ts";
import { Problem, problem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { type Accepted, accepted } from "../results.ts";
import { StoreError } from "../store.ts";
import { isGiven, newId } from "./bullmq/ids.ts";
import { type BullJob, recordOf } from "./bullmq/told.ts";
import { monitorOf } from "./monitor.ts";
import { placeOf } from "./place.ts";

export type { BullJob } from "./bullmq/told.ts";
export type { BullProcessor, BullWorked, BullWorkOptions } from "./bullmq/work.ts";
export { bullWork } from "./bullmq/work.ts";

/** What is asked of a queue: a `Queue` of BullMQ 6. */
export interface BullQueue {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: each has its own names, data and options
  add(name: any, data: any, options?: any): Promise<BullJob>;
  getJob(id: string): Promise<BullJob | undefined>;
  /** 0 where a worker has it. */
  remove(id: string): Promise<number>;
}

/** Which queue is watched, and where. */
export interface BullJobsOptions<Queue extends BullQueue = BullQueue, User = unknown> {
  /** Where the monitors are: a path with one parameter, such as `/jobs/:id`. */
  readonly path: string;
  readonly queue: Queue;
  /** Where the application is mounted, if it is not at the root: `"/api"` goes before the path of every monitor. */
  readonly prefix?: string;
  /** Seconds after which a client may ask again; 1 by default. */
  readonly every?: number;
  /** Milliseconds after which an operation that nothing was heard of has failed as away; 2000 by default. */
  readonly timeout?: number;
  /**
   * Who may watch and call off; everybody who knows the id, by default. With `authorize`, jobs that others have added are
   * watched as well; without it there are none but those of `start`, because BullMQ's own ids are counted up.
   */
  readonly authenticate?: Authenticator<User>;
  readonly authorize?: Rule<User, Readonly<Record<string, string>>>;
}

/** A queue of BullMQ's, and the resource that watches it. */
export interface BullJobs<Queue extends BullQueue = BullQueue> {
  /** The monitors; put it into the application. */
  readonly resource: Resource;
  /**
   * Add a job, and answer that it was taken on. The options are those of `queue.add`.
   *
   * Where Redis is away, it fails with a {@link StoreError}, and what is added late all the same is removed again, unless
   * a worker was faster.
   *
   * @throws {TypeError} when a `jobId` was given and there is no `authorize`: such an id may be guessed
   * @example POST: ({ content }) => reports.start("report", content, { priority: 1 })
   */
  start(
    name: Parameters<Queue["add"]>[0],
    data: Parameters<Queue["add"]>[1],
    options?: Parameters<Queue["add"]>[2],
  ): Promise<Accepted<{ readonly status: "running"; readonly monitor: string }>>;
}

/**
 * A monitor (RFC 9110 15.3.3) over a queue of BullMQ's, for work that workers of its do: `start` is answered 202, and the
 * monitor tells what is in the queue, whichever process is asked.
 *
 * | the job | GET of its monitor |
 * |---|---|
 * | waits, is delayed, is worked on, or will be tried again | 200 with `status: "running"`, `progress`, and Retry-After |
 * | is done, and its worker returned `{ seeOther: uri }` | 303 |
 * | is done | 200 with `status: "done"` and `value`, what its worker returned |
 * | has failed | 200 with `status: "failed"` and `problem`: that which its work threw in `bullWork`, else nothing of the error |
 * | was called off, or BullMQ has removed it | 410 |
 * | never was | 404 |
 *
 * `runs` is there where workers have begun with it more than once: one did not live, or it was tried again. For how long
 * the outcome is kept is said by `removeOnComplete` and `removeOnFail`; `true` leaves nobody the time to fetch it.
 *
 * DELETE removes what waits. What is being worked on BullMQ removes for nobody: its data gets `calledOff: true`, the
 * monitor is gone, and work in `bullWork` is told; other work runs to its end, and nobody hears of it. What a schedule
 * is to begin next is not called off by its monitor (409).
 *
 * @throws {TypeError} when the path does not have one parameter, or `timeout` is no number above 0
 * @example
 * const reports = bullJobs({ path: "/reports/jobs/:id", queue: new Queue("reports", { connection }) });
 * app([resource("/reports", { POST: ({ content }) => reports.start("report", content) }), reports.resource]);
 */
export function bullJobs<const Queue extends BullQueue, User = undefined>(
  options: BullJobsOptions<Queue, User>,
): BullJobs<Queue> {
  const { path, queue, prefix = "", every = 1, timeout = 2000, authorize } = options;
  const { name, monitorFor } = placeOf(path, prefix);
  if (!(timeout > 0 && timeout < 2 ** 31))
    throw new TypeError(`${timeout} ms is no time to wait for Redis; give a number above 0.`);

  /** Whether Redis could not be asked; where the error does not say it is asked once more, for nothing. */
  const isAway = async (error: unknown): Promise<boolean> => {
    const isOf = isOfConnection(error);
    if (isOf !== undefined) return isOf;
    const answered = inTime(queue.getJob(newId(queue.name)), timeout);
    return answered.then(
      () => false,
      () => true,
    );
  };
  const ask = async <T>(what: string, asked: Promise<T>): Promise<T> => {
    try {
      return await inTime(asked, timeout);
    } catch (cause) {
      if (!(await isAway(cause))) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      const message = `The queue "${queue.name}" could not ${what}: ${why}`;
      throw new StoreError(message, { cause, isAway: true });
    }
  };
  const isOurs = (id: string): boolean => isGiven(id, queue.name);
  const isSeen = (id: string): boolean => authorize !== undefined || isOurs(id);

  return {
    resource: monitorOf({
      ...options,
      name,
      every,
      async load(id) {
        if (!isSeen(id)) return undefined;
        const told = async () => {
          const job = await queue.getJob(id);
          return job && recordOf(job, id);
        };
        const record = await ask(`tell how far the job ${id} is`, told());
        // It was given, so it was there.
        return record ?? (isOurs(id) ? { id, status: "gone", begun: 0 } : undefined);
      },
      callOff: (id) => ask(`call off the job ${id}`, callOff(queue, id)),
    }),
    async start(work, data, given) {
      const own = newId(queue.name);
      const id: string = given?.jobId ?? own;
      if (!isSeen(id))
        throw new TypeError(
          `The job "${id}" could be guessed; leave jobId out, or give authorize.`,
        );
      const adding = queue.add(work, data, { ...given, jobId: id });
      const job = await ask(`add the job ${id}`, adding).catch((error) => {
        // Nobody will hear of it.
        if (error instanceof StoreError)
          adding.then(() => queue.remove(own)).catch(() => undefined);
        throw error;
      });
      // With `deduplication` it may be one that was there before.
      const monitor = monitorFor(job.id ?? id);
      return accepted(monitor, { status: "running", monitor });
    },
  };
}

async function callOff(queue: BullQueue, id: string): Promise<void> {
  try {
    if ((await queue.remove(id)) > 0) return;
  } catch (error) {
    if (!isOfSchedule(error)) throw error;
    const detail = "It belongs to a schedule, which would begin it all the same.";
    throw problem(code.CONFLICT, { detail });
  }
  const job = await queue.getJob(id);
  if (job === undefined) return;
  const { data } = job;
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw problem(code.CONFLICT, { detail: "It is being worked on, and cannot be told." });
  await job.updateData({ ...data, calledOff: true });
}

/** What BullMQ says of a job that its scheduler has added: it is neither removed nor changed. */
function isOfSchedule(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === -8;
}

/**
 * Whether an error is of the connection, and not of what was asked; `undefined` where it is of no kind: BullMQ throws such
 * errors where options are wrong, and ioredis where it is offline.
 */
function isOfConnection(error: unknown): boolean | undefined {
  if (!(error instanceof Error)) return false;
  if ([Problem, TypeError, RangeError].some((it) => error instanceof it)) return false;
  // A number is BullMQ's own.
  if ("code" in error) return typeof error.code === "string";
  return error.constructor === Error ? undefined : true;
}

/** Nothing was heard for some time. */
class Late extends Error {}

/** What comes of it, unless nothing does in time. */
async function inTime<T>(it: Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooLate = (): void => reject(new Late(`it was not heard of for ${timeout} ms`));
    timer = setTimeout(tooLate, timeout);
  });
  try {
    return await Promise.race([it, late]);
  } finally {
    clearTimeout(timer);
  }
}
