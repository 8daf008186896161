import type { Awaitable } from "../awaitable.ts";

/** Milliseconds until what could not be renewed is tried again, at most. */
const soon = 1000;

/**
 * Renew what is held every third of its time, until it is stopped or lost. Where the store cannot be asked it is asked
 * again, and sooner: it may be back before the time is over.
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
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    let pause = time / 3;
    try {
      if (!(await renew())) {
        if (isOver) return;
        isOver = true;
        lost?.();
      }
    } catch {
      pause = Math.min(soon, time / 10);
    }
    askIn(pause);
  };
  const askIn = (pause: number): void => {
    if (isOver) return;
    timer = setTimeout(() => void ask(), Math.max(1, pause));
    // What is held ends with the process, and does not keep it.
    (timer as { unref?: () => void }).unref?.();
  };
  askIn(time / 3);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/**
 * Renew what is held, as {@link renewing} does, where much is and most of it only for a moment: it has one timer together,
 * which ends once nothing is held.
 *
 * @returns takes what renews one of them, and tells whether it is still held, and gives what stops it
 */
export function renewingTogether(time: number): (renew: () => Awaitable<boolean>) => () => void {
  const held = new Set<() => Awaitable<boolean>>();
  let isRunning = false;

  const renewAll = async (): Promise<boolean> => {
    const all = await Promise.allSettled(
      [...held].map(async (renew) => {
        if (!(await renew())) held.delete(renew);
      }),
    );
    // Asked again in a moment.
    for (const it of all) if (it.status === "rejected") throw it.reason;
    isRunning = held.size > 0;
    return isRunning;
  };

  return (renew) => {
    held.add(renew);
    if (!isRunning) renewing(time, renewAll);
    isRunning = true;
    return () => {
      held.delete(renew);
    };
  };
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
