import { type Awaitable, isLater } from "../awaitable.ts";
import { isAway, type Store, StoreError } from "../store.ts";

/** A store that is known to be there, or away. */
export interface WatchedStore extends Store {
  /** Why it is away; nothing where it is not: for a health check. */
  readonly reasons: () => readonly string[];
}

/** A store went away, or is back. */
export interface StoreEvent {
  /** What it is called. */
  readonly name: string;
  readonly isAway: boolean;
  /** What it failed with when it went. */
  readonly error: StoreError;
  /** Milliseconds that it was away; 0 where it goes. */
  readonly time: number;
}

/** How a store is watched. */
export interface WatchedStoreOptions {
  /** What reasons and log call it; `"The store"` by default. */
  readonly name?: string;
  /** Milliseconds from one look whether it is back to the next; 1000 by default. */
  readonly retry?: number;
  /** Told when it goes, and when it is back; `console.warn` by default. What it throws is dropped. */
  readonly log?: (event: StoreEvent) => unknown;
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
export function watchedStore(
  store: Store,
  { name = "The store", retry = 1000, log = warn }: WatchedStoreOptions = {},
): WatchedStore {
  if (!(retry > 0 && retry < 2 ** 31))
    throw new TypeError(`${name} cannot be looked at every ${retry} ms; give a number above 0.`);
  let away: { readonly error: StoreError; readonly since: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  /** Times that it was back: what was asked before says nothing about what it is like since. */
  let times = 0;

  const told = (event: StoreEvent): void => {
    try {
      const logged = log(event);
      if (isLater(logged)) logged.then(undefined, () => undefined);
    } catch {
      // Whoever writes the log must not take the request along.
    }
  };

  const lookIn = (time: number): void => {
    if (isClosed) return;
    timer = setTimeout(() => void lookNow(), time);
    (timer as { unref?: () => void }).unref?.();
  };

  const lookNow = async (): Promise<void> => {
    const began = performance.now();
    try {
      await store.write(look.key, "", { keep: look.keep });
    } catch (error) {
      // A store that is synchronous keeps everybody waiting meanwhile: no more than half of the time.
      if (isAway(error)) return lookIn(Math.max(retry, performance.now() - began));
      // It is there, and says no.
    }
    if (away === undefined || isClosed) return;
    const { error, since } = away;
    away = undefined;
    times++;
    told({ name, isAway: false, error, time: performance.now() - since });
  };

  const noted = (error: unknown, before: number): unknown => {
    if (away !== undefined || before !== times || isClosed) return error;
    if (!(error instanceof StoreError && error.isAway)) return error;
    away = { error, since: performance.now() };
    lookIn(retry);
    told({ name, isAway: true, error, time: 0 });
    return error;
  };

  const ask = <T>(operation: () => Awaitable<T>): Awaitable<T> => {
    if (away !== undefined) {
      const { error: cause } = away;
      const message = `${name} is away: ${cause.message}`;
      throw new StoreError(message, { cause, isAway: true, mayBeDone: false });
    }
    const before = times;
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
      isClosed = true;
      clearTimeout(timer);
      return store.close();
    },
    reasons: () => (away === undefined ? [] : [`${name} is away: ${away.error.message}`]),
  };
}

function warn({ name, isAway: is, error, time }: StoreEvent): void {
  console.warn(
    is ? `${name} is away: ${error.message}` : `${name} is back after ${Math.round(time)} ms.`,
  );
}
