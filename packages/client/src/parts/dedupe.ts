import { isSafe } from "@verdict/codes";
import { Failure } from "../failure.ts";
import { unlessAborted } from "../repeat/sleep.ts";
import type { Got, Part } from "../settings.ts";

interface Shared {
  readonly got: Promise<Got>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * One request for all that ask for the same at the same time: safe requests without content, with the same fields. One
 * caller who gives up leaves the others theirs; the request is given up with the last.
 */
export function dedupe(): Part {
  const underWay = new Map<string, Shared>();
  return (next) => async (request) => {
    const { call } = request;
    if (!isSafe(request.method) || request.content !== undefined || call.as === "stream")
      return next(request);
    const key = JSON.stringify([
      request.method,
      request.url,
      call.as,
      Object.entries(request.headers).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    let shared = underWay.get(key);
    if (shared === undefined) {
      const stop = new AbortController();
      // It is nobody's own: who began it may leave before the others.
      const got = next({ ...request, signal: stop.signal, call: { ...call, signal: stop.signal } });
      shared = { got, stop, waiting: 0 };
      underWay.set(key, shared);
      got.finally(() => underWay.delete(key)).catch(() => undefined);
    }
    shared.waiting++;
    try {
      return await unlessAborted(shared.got, call.signal);
    } finally {
      if (--shared.waiting === 0)
        shared.stop.abort(new Failure("aborted", "Nobody waits for it.", undefined, true));
    }
  };
}
