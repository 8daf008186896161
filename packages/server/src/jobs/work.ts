import { code, phraseOf } from "@verdict/codes";
import type { Awaitable } from "../awaitable.ts";
import { Problem, type ProblemDetails } from "../problem.ts";
import { Created, SeeOther, shown } from "../results.ts";
import { whenBack } from "../store/when-back.ts";
import { isAway, StoreError } from "../store.ts";
import type { JobRecord, JobStore } from "./record.ts";

/** What work is given to work with. */
export interface Job {
  readonly id: string;
  /** Aborted when the job is called off, or another process has taken it over because this one seemed dead. */
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
  /** How far it is will be kept already, by what is waiting to be. */
  #isTelling = false;
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
        if (this.#store === undefined || this.#isTelling || this.#isLate) return;
        this.#isTelling = true;
        this.#next(() => {
          this.#isTelling = false;
          return this.#isLate ? undefined : this.#store?.save(this.#record);
          // What could not be kept is made up for by the next.
        }).catch(() => undefined);
      },
    };
  }

  /** Whether nothing is to come of it here any more. */
  get isOff(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Whether how far it is does not matter any more. */
  get #isLate(): boolean {
    return this.#isOver || this.isOff;
  }

  /**
   * Keep it from now on, then begin, and keep what comes of it. Where it was taken over and the store has gone away since,
   * that is begun once the store is back.
   *
   * @throws when it cannot be kept; then it is not begun
   */
  async follow(
    begin: () => Promise<unknown>,
    store: JobStore,
    following: Following,
  ): Promise<void> {
    const { log, ended, isTaken } = following;
    this.#store = store;
    const saveFirst = (): Awaitable<void> => store.save(this.#record);
    try {
      await this.#next(saveFirst);
    } catch (error) {
      if (!(isTaken && isAway(error))) {
        this.#store = undefined;
        throw error;
      }
      // The store has left it to this process; nothing is begun that it does not count.
      this.#next(() => whenBack(() => (this.isOff ? undefined : saveFirst()))).then(
        () => (this.isOff ? ended() : this.#run(begin, following)),
        (failure: unknown) => {
          tell(log, failure, this.id);
          ended();
        },
      );
      return;
    }
    this.#run(begin, following);
  }

  /** Begin, and keep what comes of it. */
  #run(begin: () => Promise<unknown>, { keep, log, ended }: Following): void {
    const store = this.#store as JobStore;
    const settle = (end: Partial<JobRecord>): Promise<void> => {
      this.#isOver = true;
      const save = async (): Promise<void> => {
        // It may have been called off, here or by another process.
        if (this.isOff) return;
        // What the store has lost of it is kept all the same.
        const { status = "running" } = (await store.load(this.id)) ?? {};
        if (status !== "running") return;
        const { input: _, ...rest } = this.#record;
        await store.save({ ...rest, ...end, until: Date.now() + keep });
      };
      return this.#next(() =>
        whenBack(save, (cause) => {
          const what = `What came of the job ${this.id} is not kept yet`;
          tell(log, new StoreError(`${what}: ${cause.message}`, { cause, isAway: true }), this.id);
        }),
      );
    };
    void begin()
      .then(
        (result) => settle(whatCame(result)),
        (error: unknown) => {
          if (!(error instanceof Problem) && !this.isOff) tell(log, error, this.id);
          return settle({ status: "failed", problem: problemOf(error, this.id) });
        },
      )
      .catch((error: unknown) => {
        // Where it was lost that was told already.
        if (!this.isOff) tell(log, error, this.id);
      })
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

/** How work is followed. */
export interface Following {
  /** Milliseconds for which what came of it is kept. */
  readonly keep: number;
  readonly log: JobLog;
  /** Told when all is kept, or cannot be. */
  readonly ended: () => void;
  /** The store knows that it runs here: it was taken over from another process. */
  readonly isTaken: boolean;
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
