import { isSafe } from "@verdict/codes";
import { within } from "../repeat/within.ts";
import type { Got, Part } from "../settings.ts";

/**
 * One request for all that ask for the same at the same time: safe requests without content, with the same fields. One
 * caller who gives up leaves the others theirs; the request is given up with the last.
 */
export function dedupe(): Part {
  const underWay = new Map<string, { got: Promise<Got>; stop: AbortController; waiting: number }>();
  return (next) => async (request) => {
    const { method, url, headers, content, call } = request;
    const { options } = call;
    if (!isSafe(method) || content || options.as === "stream") return next(request);
    const key = JSON.stringify([method, url, options.as, Object.entries(headers).sort()]);
    let shared = underWay.get(key);
    if (!shared) {
      const stop = new AbortController();
      // It is nobody's own: who began it may leave before the others.
      const own = { ...call, options: { ...options, signal: stop.signal } };
      const got = next({ ...request, call: own }).finally(() => underWay.delete(key));
      shared = { got, stop, waiting: 0 };
      underWay.set(key, shared);
    }
    shared.waiting++;
    try {
      return await within(call, shared.got);
    } finally {
      if (--shared.waiting === 0) shared.stop.abort();
    }
  };
}
