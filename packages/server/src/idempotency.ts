import type { Awaitable } from "./awaitable.ts";

/** How repeats of POST and PATCH are recognised (draft-ietf-httpapi-idempotency-key-header). */
export interface IdempotencyKeys {
  /** Refuse what comes without a key with 400; false by default. */
  readonly required?: boolean;
  /** How long an answer is kept: seconds, or like `"24h"`, which is the default. */
  readonly keep?: number | string;
  /** Keeps the answers; in memory by default. */
  readonly store?: IdempotencyStore;
}

/** Keeps what came of the first request with each key. */
export interface IdempotencyStore {
  /**
   * Begin under a key, unless somebody has.
   *
   * @param fingerprint of the request: another one under the same key is a mistake of the client
   * @param keep milliseconds to remember it for
   */
  readonly begin: (key: string, fingerprint: string, keep: number) => Awaitable<Begun>;
  /** Keep what came of it: JSON. */
  readonly finish: (key: string, answer: string) => Awaitable<void>;
  /** Forget that it was begun: nothing came of it, and it may be tried again. */
  readonly abandon: (key: string) => Awaitable<void>;
}

/** What a store knows under a key. */
export type Begun =
  | { readonly state: "new" }
  | { readonly state: "in-progress"; readonly fingerprint: string }
  | { readonly state: "finished"; readonly fingerprint: string; readonly answer: string };
