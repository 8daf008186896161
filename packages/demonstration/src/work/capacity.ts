import { code } from "@verdict/codes";
import { problem } from "@verdict/server";

/** Lets so many pieces of work be done at once; what comes meanwhile is turned away rather than left to pile up. */
export interface Capacity {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * A limit to what is done at once.
 *
 * @param seconds after which it is worth to come back
 */
export function capacityOf(most: number, seconds: number): Capacity {
  let busy = 0;
  return {
    async run(work) {
      if (busy >= most) {
        throw problem(
          code.SERVICE_UNAVAILABLE,
          { detail: `All ${most} hands are busy just now.` },
          { "Retry-After": String(seconds) },
        );
      }
      busy++;
      try {
        return await work();
      } finally {
        busy--;
      }
    },
  };
}
