import { isLater } from "../awaitable.ts";
import { isAway, StoreError } from "../store.ts";

/** Something went away, or is back. */
export interface StoreEvent {
  /** What it is called. */
  readonly name: string;
  readonly isAway: boolean;
  /** What it failed with when it went. */
  readonly error: StoreError;
  /** Milliseconds that it was away; 0 where it goes. */
  readonly time: number;
}

/** How something is watched. */
export interface WatchOptions {
  /** What reasons and log call it; `"The store"` by default. */
  readonly name?: string;
  /** Milliseconds from one look whether it is back to the next; 1000 by default. */
  readonly retry?: number;
  /** Told when it goes, and when it is back; `console.warn` by default. What it throws is dropped. */
  readonly log?: ((event: StoreEvent) => unknown) | undefined;
}

/** Whether something is away. */
export interface Watch {
  /**
   * Fail at once while it is away.
   *
   * @returns how often it has been back, for {@link gone}
   * @throws {StoreError} when it is away
   */
  readonly check: () => number;
  /** It has failed whoever asked when it had been back so often: a failure of before says nothing about now. */
  readonly gone: (error: StoreError, before: number) => void;
  /** Why it is away; nothing where it is not: for a health check. */
  readonly reasons: () => readonly string[];
  readonly close: () => void;
}

/**
 * Watch something that can be away, so that one request waits for it in vain, and not all of them. Once it is gone, it is
 * looked for, whether or not requests come, until it is back. The timer keeps no process alive, and `close` ends it.
 *
 * @param look fails with a {@link StoreError} that `isAway` while it is away; any other end says that it is there
 * @throws {TypeError} when `retry` is no number of milliseconds above 0
 * @example const watch = watching(() => database.ping(), { name: "PostgreSQL" });
 */
export function watching(
  look: () => unknown,
  { name = "The store", retry = 1000, log = warn }: WatchOptions = {},
): Watch {
  if (!(retry > 0 && retry < 2 ** 31))
    throw new TypeError(`${name} cannot be looked at every ${retry} ms; give a number above 0.`);
  let away: { readonly error: StoreError; readonly since: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
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
      await look();
    } catch (error) {
      // What is synchronous keeps everybody waiting meanwhile: no more than half of the time.
      if (isAway(error)) return lookIn(Math.max(retry, performance.now() - began));
      // It is there, and says no.
    }
    if (away === undefined || isClosed) return;
    const { error, since } = away;
    away = undefined;
    times++;
    told({ name, isAway: false, error, time: performance.now() - since });
  };

  return {
    check() {
      if (away === undefined) return times;
      const { error: cause } = away;
      const message = `${name} is away: ${whyOf(cause)}`;
      throw new StoreError(message, { cause, isAway: true, mayBeDone: false });
    },
    gone(error, before) {
      if (away !== undefined || before !== times || isClosed) return;
      away = { error, since: performance.now() };
      lookIn(retry);
      told({ name, isAway: true, error, time: 0 });
    },
    reasons: () => (away === undefined ? [] : [`${name} is away: ${whyOf(away.error)}`]),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function warn({ name, isAway: is, error, time }: StoreEvent): void {
  console.warn(
    is ? `${name} is away: ${whyOf(error)}` : `${name} is back after ${Math.round(time)} ms.`,
  );
}

/** What the driver said; what was to be done then matters less, and the name is said already. */
function whyOf({ message, cause }: StoreError): string {
  return (cause instanceof Error && cause.message) || message;
}
