import { code, phraseOf } from "@verdict/codes";
import type { Awaitable } from "../awaitable.ts";
import { Problem, type ProblemDetails } from "../problem.ts";
import { Created, SeeOther, shown } from "../results.ts";
import type { JobRecord, JobStore } from "./record.ts";

/** What work is given to work with. */
export interface Job {
  readonly id: string;
  /** Aborted when the job is called off. */
  readonly signal: AbortSignal;
  /** Say how far it is: JSON, for whoever asks. */
  readonly progress: (value: unknown) => void;
}

/** Told of what work threw, and of what could not be kept. */
export type JobLog = (error: unknown, id: string) => unknown;

/** Work that is being done in this process. */
export class Running {
  readonly id: string = crypto.randomUUID();
  readonly #begun = Date.now();
  readonly #abort = new AbortController();
  #record: JobRecord;
  #store: JobStore | undefined;
  /** Progress that is told after the end is none. */
  #isOver = false;
  #saved: Promise<unknown> = Promise.resolve();

  constructor(before: Partial<JobRecord> = {}) {
    if (before.id !== undefined) this.id = before.id;
    this.#record = { begun: this.#begun, ...before, id: this.id, status: "running" };
  }

  get job(): Job {
    return {
      id: this.id,
      signal: this.#abort.signal,
      progress: (progress) => {
        this.#record = { ...this.#record, progress };
        const store = this.#store;
        // What could not be kept is made up for by the next.
        if (store !== undefined && !this.#isOver && !this.#abort.signal.aborted)
          this.#next(() => store.save(this.#record)).catch(() => undefined);
      },
    };
  }

  /** Keep it from now on, and what comes of it. */
  async follow(
    outcome: Promise<unknown>,
    store: JobStore,
    {
      keep,
      log,
      ended,
    }: { readonly keep: number; readonly log: JobLog; readonly ended: () => void },
  ): Promise<void> {
    this.#store = store;
    const first = this.#next(() => store.save(this.#record));
    const settle = (end: Partial<JobRecord>): Promise<void> => {
      this.#isOver = true;
      return this.#next(async () => {
        // It may have been called off, here or by another process.
        const known = this.#abort.signal.aborted ? undefined : await store.load(this.id);
        if (known?.status !== "running") return;
        const { input: _, ...rest } = this.#record;
        await store.save({ ...rest, ...end, until: Date.now() + keep });
      });
    };
    await first;
    void outcome
      .then(
        (result) => settle(whatCame(result)),
        (error: unknown) => {
          if (!(error instanceof Problem) && !this.#abort.signal.aborted) tell(log, error, this.id);
          return settle({ status: "failed", problem: problemOf(error, this.id) });
        },
      )
      .catch((error: unknown) => tell(log, error, this.id))
      .finally(ended);
  }

  /** Call it off. */
  abort(): Promise<unknown> {
    this.#abort.abort();
    return this.#saved;
  }

  /** What is kept is kept in order, whatever became of what was before it. */
  #next<T>(save: () => Awaitable<T>): Promise<T> {
    const saved = this.#saved.then(save);
    this.#saved = saved.catch(() => undefined);
    return saved;
  }
}

/** A log that fails must not take the job with it. */
export function tell(log: JobLog, error: unknown, id: string): void {
  void Promise.resolve()
    .then(() => log(error, id))
    .catch(() => undefined);
}

function whatCame(result: unknown): Partial<JobRecord> {
  if (result instanceof SeeOther || result instanceof Created) {
    return { status: "done", location: result.location };
  }
  const value = shown(result);
  return value === undefined ? { status: "done" } : { status: "done", value };
}

function problemOf(error: unknown, id: string): ProblemDetails & { status: number } {
  if (error instanceof Problem) {
    const { status, details } = error;
    return { type: "about:blank", title: phraseOf(status) ?? String(status), ...details, status };
  }
  return failed(code.INTERNAL_SERVER_ERROR, "Something unexpected went wrong.", id);
}

/** A problem that the work itself did not tell. */
export function failed(
  status: number,
  detail: string,
  id: string,
): ProblemDetails & { status: number } {
  return {
    type: "about:blank",
    title: phraseOf(status) ?? String(status),
    status,
    detail,
    instance: `urn:uuid:${id}`,
  };
}
