import type { Incoming } from "./exchange.ts";

/** How an exchange ended. */
export interface Observed {
  readonly status: number;
  /** Path of the resource, with its parameters named; `undefined` where none has the path. */
  readonly route: string | undefined;
  /** Id of the decision that ended the walk; `undefined` where something was thrown. */
  readonly decision: string | undefined;
  /** What that decision is by. */
  readonly cite: string | undefined;
  /** What was thrown, a problem among it. */
  readonly error?: unknown;
}

/**
 * Told of every exchange when it begins; what it gives is told how it ended. What either throws is dropped: whoever
 * watches must not take the answer along.
 *
 * @example app(resources, { observe: ({ method, target }) => ({ status, decision }) => console.log(method, target, status, decision) })
 */
export type Observe = (request: Incoming) => ((it: Observed) => void) | undefined;
