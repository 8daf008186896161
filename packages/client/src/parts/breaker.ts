import { isServerError } from "@verdict/codes";
import { TOO_MANY_REQUESTS } from "@verdict/codes/constants";
import { Failure } from "../failure.ts";
import type { Part } from "../settings.ts";

/** When a circuit opens, and for how long. */
export interface BreakerOptions {
  /** So many failures in a row open it; 5 unless told. */
  readonly threshold?: number;
  /** Milliseconds for which it stays open; 30,000 unless told. */
  readonly open?: number;
}

interface Circuit {
  failures: number;
  until: number;
  isTrying: boolean;
}

/** Origins that are remembered. */
const mostOrigins = 1000;

/**
 * A circuit breaker for each origin: after so many failures in a row (no response, or 5xx) calls end at once with
 * `circuit-open`, until one is let through and succeeds.
 */
export function breaker({ threshold = 5, open = 30_000 }: BreakerOptions = {}): Part {
  const circuits = new Map<string, Circuit>();
  return (next) => async (request) => {
    const { origin } = new URL(request.url);
    let circuit = circuits.get(origin);
    if (circuit === undefined) {
      if (circuits.size >= mostOrigins) circuits.clear();
      circuit = { failures: 0, until: 0, isTrying: false };
      circuits.set(origin, circuit);
    }
    const isOpen = circuit.failures >= threshold;
    if (isOpen && (circuit.isTrying || Date.now() < circuit.until)) {
      const failure = new Failure(
        "circuit-open",
        `Too much failed at ${origin} a moment ago.`,
        undefined,
        true,
      );
      failure.wasSent = false;
      throw failure;
    }
    circuit.isTrying = isOpen;
    try {
      const got = await next(request);
      const { status } = got.response;
      settle(circuit, !isServerError(status) && status !== TOO_MANY_REQUESTS);
      return got;
    } catch (error) {
      // Who gave up says nothing about the server.
      if (!(error instanceof Failure) || error.why === "aborted") circuit.isTrying = false;
      else settle(circuit, false);
      throw error;
    }
  };

  function settle(circuit: Circuit, isGood: boolean): void {
    circuit.isTrying = false;
    circuit.failures = isGood ? 0 : circuit.failures + 1;
    circuit.until = Date.now() + open;
  }
}
