/** What batches are made in: a database, and what of it a failure says. */
export interface BatchesOptions {
  /** Begin a transaction that writes, without waiting for anybody. */
  readonly begin: () => void;
  /** What all operations of a batch have left to be written; inside the transaction, after them. */
  readonly complete: () => void;
  readonly commit: () => void;
  /** Undo the transaction, if there is still one. */
  readonly rollBack: () => void;
  /** Whether there is a transaction: SQLite itself undoes it as a whole where the disk is full or broken. */
  readonly isInside: () => boolean;
  /** Whether somebody else is writing just now, so that it may work in a moment. */
  readonly isBusy: (error: unknown) => boolean;
  /** Milliseconds to wait for somebody else. */
  readonly timeout: number;
  /** What is told of a failure: what could not be done, why, and whether it may have been done all the same. */
  readonly failure: (what: string, cause: unknown, mayBeDone: boolean) => unknown;
}

/** Operations that come in one turn of the event loop, done in one transaction. */
export interface Batches {
  /** Whether everything that came is done. */
  readonly isIdle: () => boolean;
  /**
   * Do something in the next transaction. It is to write at most one thing, last: where it fails, what others did in the
   * same transaction stays.
   *
   * @param what names it where it fails
   * @returns what it gives, once that is committed
   */
  readonly add: <T>(what: string, act: () => T) => Promise<T>;
  /** Settled once everything is done that has come before. */
  readonly done: () => Promise<void>;
}

interface Operation {
  readonly what: string;
  readonly act: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Done in a transaction of its own, since one that it was in with others was undone. */
  isAlone: boolean;
  /** When it first had to wait for somebody else. */
  since: number | undefined;
  failed: boolean;
  result: unknown;
}

/** Operations in one transaction at most, so that other processes have their turn soon. */
const most = 512;

/** How often it is tried again in the next turn, before time is given to whoever is writing. */
const eager = 2;
/** Milliseconds of the longest time that is given. */
const longest = 10;

/**
 * Group commit: what a transaction costs is paid once for all that came in the same turn. They are done in the order in
 * which they came, and nobody is told before all of it is committed.
 */
export function batchesIn({
  begin,
  complete,
  commit,
  rollBack,
  isInside,
  isBusy,
  timeout,
  failure,
}: BatchesOptions): Batches {
  let waiting: Operation[] = [];
  let tries = 0;
  let whenDone: (() => void)[] = [];

  const next = (): Operation[] => {
    const alone = waiting.findIndex(({ isAlone }) => isAlone);
    const size = alone === 0 ? 1 : Math.min(most, alone === -1 ? most : alone);
    if (waiting.length <= size) {
      const all = waiting;
      waiting = [];
      return all;
    }
    return waiting.splice(0, size);
  };

  /** Look again in the next turn, or later where somebody else was found writing several times. */
  const schedule = (): void => {
    if (tries <= eager) setImmediate(run);
    else setTimeout(run, Math.min(longest, 2 ** (tries - eager - 1)));
  };

  /** Somebody else writes: who has waited for long enough is told so, and the others go on waiting. */
  const wait = (error: unknown): void => {
    const now = performance.now();
    const given: Operation[] = [];
    for (const it of waiting) {
      it.since ??= now;
      if (now - it.since >= timeout) it.reject(failure(it.what, error, false));
      else given.push(it);
    }
    waiting = given;
    tries += 1;
  };

  const fail = (batch: readonly Operation[], error: unknown, mayBeDone: boolean): void => {
    for (const it of batch) it.reject(failure(it.what, error, mayBeDone));
  };

  const run = (): void => {
    try {
      begin();
    } catch (error) {
      if (isBusy(error)) wait(error);
      else fail(next(), error, false);
      goOn();
      return;
    }
    tries = 0;
    settle(next());
    goOn();
  };

  const goOn = (): void => {
    if (waiting.length > 0) {
      schedule();
      return;
    }
    const told = whenDone;
    whenDone = [];
    for (const it of told) it();
  };

  /** Inside a transaction. */
  const settle = (batch: readonly Operation[]): void => {
    for (const it of batch) {
      try {
        it.result = it.act();
      } catch (error) {
        it.failed = true;
        it.result = error;
        // What the others did is undone as well.
        if (isInside()) continue;
        undone(batch, error);
        return;
      }
    }
    try {
      complete();
    } catch (error) {
      undone(batch, error);
      return;
    }
    try {
      commit();
    } catch (error) {
      rollBack();
      fail(batch, error, true);
      return;
    }
    for (const it of batch) {
      if (it.failed) it.reject(failure(it.what, it.result, false));
      else it.resolve(it.result);
    }
  };

  /** Nothing of it was done: each is tried by itself, so that only those fail that have to. */
  const undone = (batch: readonly Operation[], error: unknown): void => {
    rollBack();
    if (batch.length === 1) {
      fail(batch, error, false);
      return;
    }
    for (const it of batch) {
      it.isAlone = true;
      it.failed = false;
    }
    waiting = [...batch, ...waiting];
  };

  return {
    isIdle: () => waiting.length === 0,
    add: <T>(what: string, act: () => T) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({
          what,
          act,
          resolve: resolve as (value: unknown) => void,
          reject,
          isAlone: false,
          since: undefined,
          failed: false,
          result: undefined,
        });
        if (waiting.length === 1) setImmediate(run);
      }),
    done: () =>
      waiting.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            whenDone.push(resolve);
          }),
  };
}
