/**
 * Wait, and stop at once where a signal says so.
 *
 * @param ms at most 2^31-1, which is all that a timer can hold
 * @throws the reason of the signal
 */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", stop);
        resolve();
      },
      Math.min(ms, 2 ** 31 - 1),
    );
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** What a promise gives, or the reason of a signal, whichever comes first. */
export function unlessAborted<T>(it: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    it.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
