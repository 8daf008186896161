import type { Awaitable } from "../awaitable.ts";
import { isAway } from "../store.ts";

/** Milliseconds until what failed is tried again: the first time, and at most. */
const first = 100;
const most = 1000;

/**
 * Do something in a store; while that is away, again until it is back, for as long as this process lives, which it does not
 * keep.
 *
 * @param away told once, with what it failed with first
 * @throws what it fails with for any other reason
 */
export async function whenBack<T>(
  act: () => Awaitable<T>,
  away?: (error: unknown) => void,
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
