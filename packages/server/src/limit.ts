import type { Awaitable } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";

/** How many requests a client may send in what time. */
export interface Limit<User = unknown> {
  /** Requests in each period. */
  readonly requests: number;
  /** A number of seconds, or like `"1m"`, `"2h"`, `"1d"`. */
  readonly per: number | string;
  /** Names the policy in RateLimit-Policy; `default` by default. */
  readonly name?: string;
  /**
   * What tells clients apart: the network address, before anything else is looked at; the user, after authentication;
   * or a key of your own. `"address"` by default.
   */
  readonly by?:
    | "address"
    | "user"
    | ((context: { readonly user: User; readonly request: Exchange }) => string);
  /** Keeps the counters; in memory by default. */
  readonly store?: LimitStore;
}

/** Keeps how much each client has used. */
export interface LimitStore {
  /**
   * Take one from what a key has left in the current period.
   *
   * @param period in milliseconds
   * @param now in milliseconds since the epoch
   */
  readonly take: (key: string, requests: number, period: number, now: number) => Awaitable<Taken>;
}

/** What came of taking one. */
export interface Taken {
  readonly allowed: boolean;
  /** Requests left in this period. */
  readonly remaining: number;
  /** Milliseconds until more can be taken. */
  readonly reset: number;
}
