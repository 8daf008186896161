import { isSafe } from "@verdict/codes";
import type { Got, Part } from "../settings.ts";
import { copyOf, failureOf } from "./shared.ts";
import { within } from "./within.ts";

/**
 * One request for all that ask for the same at the same time: safe requests without content, with the same fields. One
 * caller who gives up, or whose time is over, leaves the others theirs; the request is given up with the last.
 */
export function dedupe(): Part {
  const underWay = new Map<string, { got: Promise<Got>; stop: AbortController; waiting: number }>();
  return (next) => async (request) => {
    const { method, url, headers, content, isForeign, call } = request;
    const { options } = call;
    const { as, maxContent, tryTimeout } = options;
    if (!isSafe(method) || content || as === "stream") return next(request);
    const key = JSON.stringify([
      ...[method, url, isForeign, as, maxContent, tryTimeout],
      Object.entries(headers).sort(),
    ]);
    let shared = underWay.get(key);
    // Who comes later gets a request of his own, not what has ended or was given up.
    const leave = (): void => {
      if (underWay.get(key) === shared) underWay.delete(key);
    };
    if (!shared) {
      const stop = new AbortController();
      // It is nobody's own: who began it may leave before the others.
      const own = {
        ...call,
        deadline: Number.POSITIVE_INFINITY,
        options: { ...options, signal: stop.signal },
      };
      const got = next({ ...request, signal: undefined, call: own }).finally(leave);
      shared = { got, stop, waiting: 0 };
      underWay.set(key, shared);
    }
    shared.waiting++;
    try {
      return copyOf(await within(request, shared.got));
    } catch (error) {
      throw failureOf(error);
    } finally {
      if (--shared.waiting === 0) {
        leave();
        shared.stop.abort();
      }
    }
  };
}
