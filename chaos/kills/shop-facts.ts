/** Milliseconds after which a shop is taken for dead that holds a key. */
export const keyLease = 4000;
/** The same for a job. */
export const jobLease = 3000;
/** Digests that a job makes, each of the one before. */
export const rounds = 40;

/** One line of what shops have done. */
export interface Done {
  /** `found`: a repeat found what was done under its key by a process that had not come to keep its answer. */
  readonly what: "plain" | "guarded" | "found" | "begun" | "ended";
  /** The key, or the job. */
  readonly of: string;
  readonly pid: number;
  readonly at: number;
}
