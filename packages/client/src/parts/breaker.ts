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
 * `circuit-open`, until one is let through and succeeds.
 */
export function breaker({ threshold = 5, open = 30_000 }: BreakerOptions = {}): Part {
  /** How often it failed in a row, and until when nothing is let through. */
  const circuits = new Map<string, { failures: number; until: number }>();
  return (next) => async (request) => {
    const { origin } = new URL(request.url);
    const { failures, until } = circuits.get(origin) ?? { failures: 0, until: 0 };
    if (failures >= threshold && Date.now() < until) {
      const error = new VerdictError("circuit-open", "Too much failed there a moment ago.");
      error.wasSent = false;
      throw error;
    }
    // One is let through: the others wait for what becomes of it.
    if (failures >= threshold) circuits.set(origin, { failures, until: Date.now() + open });
    let isBad = true;
    try {
      const got = await next(request);
      isBad = isServerError(got.response.status);
      return got;
    } catch (error) {
      // Who gave up says nothing about the server.
      isBad = (error as VerdictError).why !== "aborted";
      throw error;
    } finally {
      if (circuits.size > mostOrigins) circuits.clear();
      if (isBad)
        circuits.set(origin, {
          failures: (circuits.get(origin)?.failures ?? 0) + 1,
          until: Date.now() + open,
        });
      else circuits.delete(origin);
    }
  };
}
