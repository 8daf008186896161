import { code } from "@verdict/codes";
import { problem } from "../problem.ts";
import type { JobRecord, JobStore } from "./record.ts";

/**
 * Jobs in the memory of this process, with which they end.
 *
 * Their number is bounded. Where more come than that, what came of the oldest is forgotten before its time; those that
 * run never are, and where only such are left a new one is refused as 503. Of as many that are forgotten it is still
 * known that they were.
 *
 * @param jobs most jobs that are kept, 10,000 by default
 * @throws {RangeError} when `jobs` is not at least 1
 * @example jobs({ path: "/jobs/:id", store: memoryJobs({ jobs: 100 }) })
 */
export function memoryJobs({ jobs = 10_000 }: { readonly jobs?: number } = {}): JobStore {
  if (!(jobs >= 1)) throw new RangeError(`${jobs} jobs are none; give jobs: 1 or more.`);
  const running = new Map<string, JobRecord>();
  // In the order in which they came to their end.
  const ended = new Map<string, JobRecord>();
  const gone = new Set<string>();

  const forget = (id: string): void => {
    ended.delete(id);
    gone.add(id);
    if (gone.size > jobs) for (const oldest of gone) return void gone.delete(oldest);
  };

  const sweep = (): void => {
    const now = Date.now();
    for (const [id, { until = 0 }] of ended) {
      if (until > now && running.size + ended.size <= jobs) return;
      forget(id);
    }
  };

  return {
    load: (id) =>
      running.get(id) ??
      ended.get(id) ??
      (gone.has(id) ? { id, status: "gone", begun: 0 } : undefined),
    save(job) {
      const { id, status } = job;
      if (status === "running" && !running.has(id) && running.size >= jobs) {
        throw problem(
          code.SERVICE_UNAVAILABLE,
          { detail: "Too many jobs are running just now." },
          { "Retry-After": "1" },
        );
      }
      running.delete(id);
      ended.delete(id);
      if (status === "gone") forget(id);
      else (status === "running" ? running : ended).set(id, job);
      sweep();
    },
    // What this process does not run any more is not here any more either.
    unfinished: () => [...running.values()],
  };
}
