import { type Awaitable, isLater } from "../awaitable.ts";
import type { LimitStore, Taken } from "../limit.ts";

/** Clients that are remembered at most; more than that start anew with the store, which knows them all. */
const most = 10_000;

/**
 * A store that is not asked for what it has refused, until there is something to be had again: a client that goes on at
 * thousands of requests a second costs the store one of them, and waits for none. Nothing is refused that the store would
 * allow, but where another process gives back in between what it had taken.
 */
export function rememberingRefusals(store: LimitStore): LimitStore {
  /** When each can take again, by the clock of this process, which is never set back. */
  const refused = new Map<string, number>();

  const remember = (key: string, taken: Taken): Taken => {
    if (!taken.allowed && taken.reset > 0) {
      if (refused.size >= most) refused.delete(refused.keys().next().value as string);
      refused.set(key, performance.now() + taken.reset);
    }
    return taken;
  };

  const { giveBack } = store;
  return {
    take(key, requests, period, now): Awaitable<Taken> {
      if (refused.size > 0) {
        const until = refused.get(key);
        if (until !== undefined) {
          const reset = until - performance.now();
          if (reset > 0) return { allowed: false, remaining: 0, reset };
          refused.delete(key);
        }
      }
      const taken = store.take(key, requests, period, now);
      return isLater(taken)
        ? (taken as PromiseLike<Taken>).then((it) => remember(key, it))
        : remember(key, taken);
    },
    ...(giveBack === undefined
      ? {}
      : {
          giveBack(key) {
            refused.delete(key);
            return giveBack.call(store, key);
          },
        }),
  };
}
