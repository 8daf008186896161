import { isServerError } from "@verdict/codes";
import { VerdictError } from "../error.ts";
import type { Part } from "../settings.ts";

/** When a circuit opens, and for how long. */
export interface BreakerOptions {
  /** So many failures in a row open it; 5 unless told. */
  readonly threshold?: number;
  /** Milliseconds for which it stays open; 30,000 unless told. */
  readonly open?: number;
}

/** Origins that are remembered. */
const mostOrigins = 1000;

/**
 * A circuit breaker for each origin: after so many failures in a row (no response, or 5xx) calls end at once with
 * `circuit-open`, until one is let through and succeeds. What failed on this side, or was given up, says nothing about the
 * server and changes nothing.
 */
export function breaker({ threshold = 5, open = 30_000 }: BreakerOptions = {}): Part {
  /** How often it failed in a row, and until when nothing is let through. */
  const circuits = new Map<string, { failures: number; until: number }>();
  return (next) => async (request) => {
    const { origin } = new URL(request.url);
    const before = circuits.get(origin);
    const isOpen = before !== undefined && before.failures >= threshold;
    if (isOpen) {
      if (Date.now() < before.until) {
        const error = new VerdictError("circuit-open", "Too much failed there a moment ago.");
        error.wasSent = false;
        throw error;
      }
      // One is let through: the others wait for what becomes of it.
      before.until = Date.now() + open;
    }
    let isBad: boolean | undefined;
    try {
      const got = await next(request);
      isBad = isServerError(got.response.status);
      return got;
    } catch (error) {
      const why = error instanceof VerdictError ? error.why : undefined;
      if (why === "network" || why === "timeout" || why === "truncated") isBad = true;
      throw error;
    } finally {
      const { failures = 0 } = circuits.get(origin) ?? {};
      if (isBad) {
        if (circuits.size >= mostOrigins) circuits.clear();
        circuits.set(origin, { failures: failures + 1, until: Date.now() + open });
      } else if (isBad === false) circuits.delete(origin);
      // Nothing is known: the next one is let through in its place.
      else if (isOpen) before.until = 0;
    }
  };
}
