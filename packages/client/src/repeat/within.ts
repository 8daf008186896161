import { errorOf } from "../attempt.ts";
import { VerdictError } from "../error.ts";
import type { Running } from "../settings.ts";

/**
 * What a promise gives, unless the caller gives up, or the time for the whole call is over.
 *
 * @throws {VerdictError} `aborted` or `timeout`
 */
export function within<T>({ options: { signal }, deadline }: Running, it: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(errorOf(undefined, signal));
    const timer = setTimeout(
      () => reject(new VerdictError("timeout", "It took too long.")),
      Math.min(deadline - Date.now(), 2 ** 31 - 1),
    );
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    it.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    });
  });
}
