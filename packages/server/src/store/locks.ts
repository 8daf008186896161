import { code } from "@verdict/codes";
import type { Awaitable } from "../awaitable.ts";
import { problem } from "../problem.ts";
import type { Store } from "../store.ts";
import { leaseOn } from "./lease.ts";
import { checkLease, renewing } from "./renewing.ts";

/** What one process at a time does. */
export interface Locks {
  /**
   * Do something while nobody else does anything under that name.
   *
   * @param wait milliseconds to wait for somebody else; 0 by default
   * @throws {Problem} 503 when somebody else still does after that
   * @example await locks.hold("stock", () => count(), { wait: 1000 })
   */
  readonly hold: <T>(
    name: string,
    run: (lock: Lock) => Awaitable<T>,
    options?: { readonly wait?: number },
  ) => Promise<T>;
}

/** What is held. */
export interface Lock {
  /** Larger than that of whoever held it before: what is written elsewhere can be refused from who is late by it. */
  readonly version: number;
  /** Aborted when it is not certain any more that nobody else holds it. */
  readonly signal: AbortSignal;
}

/** The part of a lease after which, without having been renewed, it does not count as held. */
const certain = 0.9;

/** Milliseconds after which it is looked again whether a lock is free. */
const every = 50;

/**
 * Locks in a store. Whoever holds one renews its lease; when their process dies it is free once that is over.
 *
 * @param lease in milliseconds; 10,000 by default
 * @throws {TypeError} when `lease` is no number above 0
 * @example const locks = locksIn(redisStore(client));
 */
export function locksIn(
  store: Store,
  { lease: time = 10_000 }: { readonly lease?: number } = {},
): Locks {
  checkLease(time);
  return {
    async hold(name, run, { wait = 0 } = {}) {
      const until = performance.now() + wait;
      let asked = performance.now();
      let lease = await leaseOn(store, name, time);
      while (lease === undefined) {
        if (performance.now() >= until) {
          const detail = "Somebody else is doing that just now.";
          throw problem(code.SERVICE_UNAVAILABLE, { detail }, { "Retry-After": "1" });
        }
        // Not all at once, or the same one would always come too late.
        await new Promise((resolve) => setTimeout(resolve, every * (0.5 + Math.random())));
        asked = performance.now();
        lease = await leaseOn(store, name, time);
      }
      const { version, renew, release } = lease;
      const controller = new AbortController();
      const abort = (): void => controller.abort();
      let isOver = false;
      // Its time began no sooner than it was asked for; and whoever is told has to have time to stop.
      const timeLeft = (since: number): number => since + time * certain - performance.now();
      let end = setTimeout(abort, timeLeft(asked));
      const stop = renewing(
        time,
        async () => {
          const now = performance.now();
          const isHeld = await renew();
          if (isHeld && !isOver && !controller.signal.aborted) {
            clearTimeout(end);
            end = setTimeout(abort, timeLeft(now));
          }
          return isHeld;
        },
        abort,
      );
      try {
        return await run({ version, signal: controller.signal });
      } finally {
        isOver = true;
        stop();
        clearTimeout(end);
        // What was done is done, whether or not the store can be told; the lease is over by itself.
        await release().catch(() => false);
      }
    },
  };
}
