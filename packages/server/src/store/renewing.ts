import type { Awaitable } from "../awaitable.ts";

/**
 * Renew what is held every third of its time, until it is stopped or lost. Where the store cannot be asked it is asked
 * again: it may be back before the time is over.
 *
 * @param renew whether it is still held
 * @param lost told once that it is not
 * @returns stops it
 */
export function renewing(
  time: number,
  renew: () => Awaitable<boolean>,
  lost?: () => void,
): () => void {
  let isAsking = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      if ((await renew()) || timer === undefined) return;
      stop();
      lost?.();
    } catch {
      // Asked again in a moment.
    } finally {
      isAsking = false;
    }
  };
  timer = setInterval(() => void ask(), Math.max(1, time / 3));
  // What is held ends with the process, and does not keep it.
  (timer as { unref?: () => void }).unref?.();
  return stop;
}

/**
 * Refuse a lease that is over at once, or never.
 *
 * @throws {TypeError} when it is no number of milliseconds above 0
 */
export function checkLease(lease: number): void {
  if (!(lease > 0 && lease < 2 ** 31))
    throw new TypeError(`A lease of ${lease} ms is none; give a number above 0.`);
}
