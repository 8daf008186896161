import { StoreError, type StoreEvent } from "@verdict/server/store";

/** How something is watched. */
export interface WatchOptions {
  /** What reasons and log call it. */
  readonly name: string;
  /** Milliseconds from one look whether it is back to the next; 1000 by default. */
  readonly retry?: number;
  /** Told when it goes, and when it is back; `console.warn` by default. */
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
  readonly reasons: () => readonly string[];
  readonly close: () => void;
}

/**
 * Watch something, as `watchedStore` watches a store: once it is away, it is looked for every second, whether or not
 * requests come.
 *
 * @param look fails with a `StoreError` while it is away
 */
export function watching(
  look: () => Promise<void>,
  { name, retry = 1000, log = warn }: WatchOptions,
): Watch {
  let away: { readonly error: StoreError; readonly since: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let times = 0;

  const lookIn = (time: number): void => {
    if (!isClosed) timer = setTimeout(() => void lookNow(), time).unref();
  };
  const lookNow = async (): Promise<void> => {
    const began = performance.now();
    try {
      await look();
    } catch (error) {
      // A database that keeps everybody waiting meanwhile does so for half of the time at most.
      if (error instanceof StoreError) return lookIn(Math.max(retry, performance.now() - began));
      // It is there, and says no.
    }
    if (away === undefined || isClosed) return;
    const { error, since } = away;
    away = undefined;
    times++;
    log({ name, isAway: false, error, time: performance.now() - since });
  };
  return {
    check() {
      if (away === undefined) return times;
      const message = `${name} is away: ${away.error.message}`;
      throw new StoreError(message, { isAway: true, mayBeDone: false });
    },
    gone(error, before) {
      if (away !== undefined || before !== times || isClosed) return;
      away = { error, since: performance.now() };
      lookIn(retry);
      log({ name, isAway: true, error, time: 0 });
    },
    reasons: () => (away === undefined ? [] : [`${name} is away: ${away.error.message}`]),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function warn({ name, isAway, error, time }: StoreEvent): void {
  console.warn(
    isAway ? `${name} is away: ${error.message}` : `${name} is back after ${Math.round(time)} ms.`,
  );
}
