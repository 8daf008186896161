import { errorOf } from "../attempt.ts";
import { VerdictError } from "../error.ts";
import type { Outgoing } from "../settings.ts";

/**
 * What others get as well, unless this caller gives up on it, or the time for its whole call is over. Nothing of the call
 * was sent by then, and nothing stays behind: what is waited for may never end.
 *
 * @throws {VerdictError} `aborted` or `timeout`
 */
export function within<T>(
  { call: { options, deadline }, signal }: Pick<Outgoing, "call" | "signal">,
  it: Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const signals = [options.signal, signal];
    const end = (): void => {
      clearTimeout(timer);
      for (const one of signals) one?.removeEventListener("abort", stop);
    };
    const stop = (): void => {
      end();
      const error = errorOf(
        new VerdictError("timeout", "It took too long."),
        signals.find((one) => one?.aborted),
      );
      error.wasSent = false;
      reject(error);
    };
    const timer = setTimeout(stop, Math.min(deadline - Date.now(), 2 ** 31 - 1));
    for (const one of signals) one?.addEventListener("abort", stop);
    it.then(resolve, reject).finally(end);
    if (signals.some((one) => one?.aborted)) stop();
  });
}
