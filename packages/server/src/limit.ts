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
   * or a key of your own. `"address"` by default, of which IPv6 counts up to the /64. Where the runtime does not tell the
   * address, as fetch does not, and behind a proxy, whose address all clients share, it has to be a function, such as
   * {@link forwardedFor}.
   */
  readonly by?: "address" | "user" | LimitKey<User>;
  /**
   * Keeps the counters; in memory by default. It is asked once for a client that goes on though it was refused, until there
   * is something to be had again.
   */
  readonly store?: LimitStore;
  /**
   * What happens while the store is away: requests are counted in the memory of this process, so that each process allows
   * the limit, with `"count"`, which is the default; `"pass"` without being counted; or are refused as 503 with
   * Retry-After (RFC 9110 15.6.4), with `"refuse"`.
   */
  readonly away?: "count" | "pass" | "refuse";
}

/** Tells clients apart. */
export interface LimitKey<User = unknown> {
  /**
   * The client's key; `undefined` where the request does not count. It is asked after authentication where there is any,
   * with no user for whoever did not pass: who guesses credentials counts too.
   */
  (context: { readonly user: User | undefined; readonly request: Exchange }): string | undefined;
  /** It does not look at the user: it is asked before authentication, and so guards that as well. */
  readonly anonymous?: boolean;
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
  /**
   * Give the last one back that was taken: another limit refused the request. Without it a refused request is counted
   * where it was not refused.
   */
  readonly giveBack?: (key: string) => Awaitable<void>;
}

/** What came of taking one. */
export interface Taken {
  readonly allowed: boolean;
  /** Requests left in this period. */
  readonly remaining: number;
  /** Milliseconds until more can be taken. */
  readonly reset: number;
}
