import { type Awaitable, isLater } from "../awaitable.ts";
import { isAway, type Store } from "../store.ts";
import { type WatchOptions, watching } from "./watching.ts";

/** A store that is known to be there, or away. */
export interface WatchedStore extends Store {
  /** Why it is away; nothing where it is not: for a health check. */
  readonly reasons: () => readonly string[];
}

/** The record that is written to see whether the store is back, and for how many milliseconds it is kept. */
const look = { key: "watched", keep: 1000 };

/**
 * A store of which is known whether it is away, so that one request waits for it in vain, and not all of them. Once an
 * operation has failed because it was away, others fail at once without asking it, until it has answered a look.
 *
 * It is looked by writing, whether or not requests come: a store that is read-only, locked or full of somebody else's
 * data can still be read. The timer keeps no process alive, and `close` ends it.
 *
 * @throws {TypeError} when `retry` is no number of milliseconds above 0
 * @example
 * const store = watchedStore(redisStore(client), { name: "Redis" });
 * resource("/health", { GET: () => ({ status: store.reasons().length === 0 ? "up" : "down" }) });
 */
export function watchedStore(store: Store, options: WatchOptions = {}): WatchedStore {
  const watch = watching(() => store.write(look.key, "", { keep: look.keep }), options);

  const noted = (error: unknown, before: number): unknown => {
    if (isAway(error)) watch.gone(error, before);
    return error;
  };

  const ask = <T>(operation: () => Awaitable<T>): Awaitable<T> => {
    const before = watch.check();
    try {
      const it = operation();
      if (!isLater(it)) return it;
      return (it as PromiseLike<T>).then(undefined, (error) => {
        throw noted(error, before);
      });
    } catch (error) {
      throw noted(error, before);
    }
  };

  return {
    read: (key) => ask(() => store.read(key)),
    write: (key, value, options) => ask(() => store.write(key, value, options)),
    extend: (key, version, time) => ask(() => store.extend(key, version, time)),
    remove: (key, version) => ask(() => store.remove(key, version)),
    due: (prefix, limit) => ask(() => store.due(prefix, limit)),
    take: (key, requests, period, now) => ask(() => store.take(key, requests, period, now)),
    giveBack: (key) => ask(() => store.giveBack(key)),
    close: () => {
      watch.close();
      return store.close();
    },
    reasons: watch.reasons,
  };
}
