import type { Awaitable } from "../awaitable.ts";
import type { ProblemDetails } from "../problem.ts";

/** What is kept of one job: JSON, once its value and input are. */
export interface JobRecord {
  readonly id: string;
  /** `gone`: it was called off. */
  readonly status: "running" | "done" | "failed" | "gone";
  /** When it was begun, in milliseconds since the epoch. */
  readonly begun: number;
  /** How often its work was begun; once by default. */
  readonly runs?: number;
  /** The work that is done, by its name, and what it is done with: so it can be run again. */
  readonly work?: string;
  readonly input?: unknown;
  /** What the work last said of how far it is. */
  readonly progress?: unknown;
  /** Where what came of it can be found. */
  readonly location?: string;
  /** What came of it. */
  readonly value?: unknown;
  /** Why nothing came of it. */
  readonly problem?: ProblemDetails & { readonly status: number };
  /** When it may be forgotten, in milliseconds since the epoch; not before its end. */
  readonly until?: number;
}

/** Keeps jobs. One in a database lets them outlive the process that began them. */
export interface JobStore {
  /** The job with this id; `undefined` where there was none, or nothing is known of it any more. */
  readonly load: (id: string) => Awaitable<JobRecord | undefined>;
  /** Keep a job, in place of what was kept of it before. */
  readonly save: (job: JobRecord) => Awaitable<void>;
  /**
   * Jobs that are running by what is kept of them, and that no process runs any more. Where several share the store, it
   * is for the store to know: by a lease, or because a process asks for its own.
   */
  readonly unfinished: () => Awaitable<readonly JobRecord[]>;
  /**
   * Tell whoever runs jobs here of each that is not this process's any more, so that its work can stop.
   *
   * @param told takes the id; `why` where another process has taken it over, and not where one has called it off
   */
  readonly lost?: (told: (id: string, why?: unknown) => void) => void;
}
