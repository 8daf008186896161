import { code } from "@verdict/codes";
import type { Authenticator } from "./authentication.ts";
import type { Awaitable } from "./awaitable.ts";
import type { Rule } from "./describe.ts";
import { millisecondsOf } from "./duration.ts";
import type { Context } from "./exchange.ts";
import { askedBy } from "./jobs/asked.ts";
import { memoryJobs } from "./jobs/memory.ts";
import { monitorOf } from "./jobs/monitor.ts";
import { placeOf } from "./jobs/place.ts";
import type { JobStore } from "./jobs/record.ts";
import { failed, type Job, type JobLog, Running, tell } from "./jobs/work.ts";
import type { Resource } from "./resource.ts";
import { type Accepted, accepted } from "./results.ts";
import { nowOrWhenBack } from "./store/when-back.ts";
import { isAway } from "./store.ts";

/** Work that has a name, so that it can be run again after a restart. */
export type Work<Input> = (input: Input, job: Job) => Awaitable<unknown>;

/** Works by their names. */
// biome-ignore lint/suspicious/noExplicitAny: each has its own input
export type Works = Readonly<Record<string, Work<any>>>;

/** How jobs are kept and watched. */
export interface JobsOptions<All extends Works = Works, User = unknown> {
  /** Where the monitors are: a path with one parameter, such as `/jobs/:id`. */
  readonly path: string;
  /** Where the application is mounted, if it is not at the root: `"/api"` goes before the path of every monitor. */
  readonly prefix?: string;
  /** Work that can be started by its name. */
  readonly works?: All;
  /** Keeps the jobs; in memory by default. */
  readonly store?: JobStore;
  /** How long what came of a job is kept: seconds, or like `"1h"`, which is the default. */
  readonly keep?: number | string;
  /** Seconds after which a client may ask again; 1 by default. */
  readonly every?: number;
  /**
   * What becomes of jobs that a process left behind, when another one calls `resume`: named work is run `"again"`, which
   * is the default, or has `"failed"`. Without a name it has failed.
   */
  readonly restart?: "again" | "failed";
  /** Who may watch and call off; everybody who knows the id, by default, and nobody can guess it. */
  readonly authenticate?: Authenticator<User>;
  readonly authorize?: Rule<User, Readonly<Record<string, string>>>;
  /** Told of what work threw, and of what could not be kept; `console.error` by default. */
  readonly onError?: JobLog;
}

/** What a 202 says beside where its monitor is. */
export interface Monitored {
  readonly status: "running";
  readonly monitor: string;
}

/** Jobs, and the resource that watches them. */
export interface Jobs<All extends Works = Works> {
  /** The monitors; put it into the application. */
  readonly resource: Resource;
  /**
   * Start work, and answer that it was taken on. What it gives is kept: `seeOther(uri)` or `created(uri)` as a place to
   * go to, anything else as a value.
   *
   * @example POST: ({ content }) => reports.start((job) => write(content, job.signal))
   */
  start(run: (job: Job) => Awaitable<unknown>): Promise<Accepted<Monitored>>;
  start<Name extends keyof All & string>(
    work: Name,
    input: Parameters<All[Name]>[0],
  ): Promise<Accepted<Monitored>>;
  /**
   * A handler that answers with what it gives, or that it was taken on: to `Prefer: respond-async` at once (RFC 7240
   * 4.1), and where it takes longer than the client's `wait` (4.3) or the server's. While the store is away it is waited
   * for, however long it takes.
   *
   * @param wait seconds after which nobody is kept waiting, less than the application's patience; no end by default
   * @example POST: reports.deferred(({ content }, job) => write(content, job.signal), { wait: 5 })
   */
  deferred<Params, User, Current, Content, Query>(
    run: (context: Context<Params, User, Current, Content, Query>, job: Job) => Awaitable<unknown>,
    options?: { readonly wait?: number },
  ): (context: Context<Params, User, Current, Content, Query>) => Promise<unknown>;
  /**
   * Take on what an earlier process left behind; call it once, at the start, and where processes share the store every few
   * seconds.
   *
   * @throws what the store throws; what was taken on before that is run
   */
  resume(): Promise<void>;
}

/** The longest time that a timer can be set to. */
const longest = 2 ** 31 - 1;

/**
 * Work that takes longer than anybody waits: it is answered 202 with a monitor (RFC 9110 15.3.3), which tells how far it
 * is, and in the end leads to what came of it by a 303 or has it. DELETE calls it off.
 *
 * Work runs at least once: a process that ends in the middle of it leaves it to the next, which cannot know how far it
 * was. So work has to bear being run twice. The monitor tells `runs` where that was more than once.
 *
 * While the store is away nothing is taken on, and a monitor cannot be read: 503 with Retry-After. What runs goes on, and
 * what comes of it is kept once the store is back.
 *
 * | the job | GET of its monitor |
 * |---|---|
 * | is running | 200 with `status: "running"`, `progress`, and Retry-After |
 * | is done, and what came of it is elsewhere | 303 |
 * | is done | 200 with `status: "done"` and `value` |
 * | has failed | 200 with `status: "failed"` and `problem`: the monitor itself works |
 * | was called off, or is long over | 410 |
 * | never was | 404 |
 *
 * @throws {TypeError} when the path does not have one parameter, or `keep` is no length of time
 * @example
 * const reports = jobs({ path: "/reports/jobs/:id" });
 * app([resource("/reports", { POST: () => reports.start(() => write()) }), reports.resource]);
 */
export function jobs<const All extends Works = Record<never, never>, User = undefined>(
  options: JobsOptions<All, User>,
): Jobs<All> {
  const { path, works, store = memoryJobs(), keep = "1h", restart = "again" } = options;
  const { onError: log = report, every = 1, prefix = "" } = options;
  const { name, monitorFor } = placeOf(path, prefix);
  const kept = millisecondsOf(keep);
  if (kept === undefined) {
    throw new TypeError(
      `Jobs cannot be kept for ${keep}; give seconds above 0, or text like "1h".`,
    );
  }
  const active = new Map<string, Running>();

  store.lost?.((id, why) => {
    const running = active.get(id);
    if (running === undefined || running.isOff) return;
    if (why !== undefined) tell(log, why, id);
    void running.abort();
  });

  const take = async (
    running: Running,
    begin: () => Promise<unknown>,
    isTaken = false,
  ): Promise<Accepted<Monitored>> => {
    const { id } = running;
    active.set(id, running);
    const ended = (): void => {
      // It may have been taken over, and have come back.
      if (active.get(id) === running) active.delete(id);
    };
    try {
      await running.follow(begin, store, { keep: kept, log, ended, isTaken });
    } catch (error) {
      ended();
      throw error;
    }
    const monitor = monitorFor(id);
    return accepted(monitor, { status: "running", monitor });
  };

  const isKnown = (work: string): boolean => works !== undefined && Object.hasOwn(works, work);

  const runNamed = (running: Running, work: string, input: unknown): Promise<unknown> =>
    later(() => works?.[work]?.(input, running.job));

  return {
    resource: monitorOf({
      ...options,
      name,
      every,
      load: (id) => store.load(id),
      async callOff(id) {
        const running = active.get(id);
        await running?.abort();
        const callOff = async (): Promise<void> => {
          const job = await store.load(id);
          if (job === undefined) return;
          await store.save({ id, status: "gone", begun: job.begun, until: Date.now() });
        };
        // Nothing will come of what was stopped here, whether or not the client asks again.
        await (running === undefined ? callOff() : nowOrWhenBack(callOff));
      },
    }),
    async start(work: string | ((job: Job) => Awaitable<unknown>), input?: unknown) {
      if (typeof work === "function") {
        const running = new Running();
        return take(running, () => later(() => work(running.job)));
      }
      if (!isKnown(work)) {
        throw new TypeError(`There is no work called "${work}"; add it to works.`);
      }
      const running = new Running({ work, input });
      return take(running, () => runNamed(running, work, input));
    },
    deferred:
      (run, { wait: most = Number.POSITIVE_INFINITY } = {}) =>
      async (context) => {
        const { request } = context;
        const { wait = most, applied } = askedBy(request.field("prefer"));
        const running = new Running();
        const begin = () => later(() => run(context, running.job));
        const time = Math.min(wait, most) * 1000;
        const outcome = time <= 0 ? undefined : begin();
        if (outcome !== undefined && (await isInTime(outcome, time))) return outcome;
        // Until somebody follows it, nobody is to be told that it was rejected.
        outcome?.catch(() => undefined);
        let answer: Accepted<Monitored>;
        try {
          answer = await take(running, () => outcome ?? begin());
        } catch (error) {
          // It needs no store to be waited for; a preference need not be met (RFC 7240 2).
          if (isAway(error)) return outcome ?? begin();
          await running.abort();
          throw error;
        }
        if (applied !== undefined) {
          request.more ??= [];
          request.more.push("Preference-Applied", applied);
        }
        return answer;
      },
    async resume() {
      for (const record of await store.unfinished()) {
        const { id, work, input, runs = 1 } = record;
        if (active.get(id)?.isOff === false) continue;
        try {
          if (restart === "again" && work !== undefined && isKnown(work)) {
            const running = new Running({ ...record, runs: runs + 1 });
            await take(running, () => runNamed(running, work, input), true);
          } else {
            const detail = "The server was restarted before it was done.";
            const problem = failed(code.SERVICE_UNAVAILABLE, detail, id);
            const end = { ...record, status: "failed", problem } as const;
            const save = () => store.save({ ...end, until: Date.now() + kept });
            await nowOrWhenBack(save, (error) => tell(log, error, id));
          }
        } catch (error) {
          // The others are this process's as well, and nobody else's.
          tell(log, error, id);
        }
      }
    },
  };
}

/** What it gives, or throws at once, later. */
async function later<T>(run: () => Awaitable<T>): Promise<T> {
  return run();
}

/** Whether work ends within a time in milliseconds, whatever its end. */
async function isInTime(work: Promise<unknown>, wait: number): Promise<boolean> {
  const settled = work.then(
    () => true,
    () => true,
  );
  // Nobody waits that long; and a timer cannot.
  if (wait > longest) return settled;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, wait, false);
  });
  const inTime = await Promise.race([settled, late]);
  clearTimeout(timer);
  return inTime;
}

function report(error: unknown, id: string): void {
  console.error(`The job ${id} failed:`, error);
}
