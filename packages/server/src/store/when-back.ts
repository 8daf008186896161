import type { Awaitable } from "../awaitable.ts";
import { isAway, StoreError } from "../store.ts";

/** Milliseconds until what failed is tried again: the first time, and at most. */
const first = 100;
const most = 1000;

/** What is undone at a time: a lease ends what is beyond that. */
const mostUndone = 1000;

/**
 * Do something in a store; while that is away, again until it is back, for as long as this process lives, which it does not
 * keep.
 *
 * @param away told once, with what it failed with first
 * @throws what it fails with for any other reason
 */
export async function whenBack<T>(
  act: () => Awaitable<T>,
  away?: (error: StoreError) => void,
): Promise<T> {
  for (let pause = first; ; pause = Math.min(most, pause * 2)) {
    try {
      return await act();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (pause === first) away?.(error);
    }
    await new Promise<void>((resolve) => {
      // Not all at once, when it has just come back.
      const timer = setTimeout(resolve, pause * (0.5 + Math.random() / 2));
      (timer as { unref?: () => void }).unref?.();
    });
  }
}

/**
 * Do something in a store now. Where that is away it fails, and is done all the same once it is back.
 *
 * @param failed told what it failed with then
 */
export async function nowOrWhenBack<T>(
  act: () => Awaitable<T>,
  failed: (error: unknown) => unknown = () => undefined,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isAway(error)) whenBack(act).catch(failed);
    throw error;
  }
}

/**
 * Undoes, once a store is back, what was refused because it was away and may have been done all the same.
 *
 * @example const undo = undoing(); … undo(error, () => store.remove(key, version));
 */
export function undoing(): (error: unknown, act: () => Awaitable<unknown>) => void {
  let waiting = 0;
  return (error, act) => {
    if (!(error instanceof StoreError && error.mayBeDone) || waiting >= mostUndone) return;
    waiting++;
    whenBack(act)
      .catch(() => undefined)
      .finally(() => {
        waiting--;
      });
  };
}
