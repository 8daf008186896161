import type { Awaitable } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";

/**
 * How repeats of POST and PATCH are recognised (draft-ietf-httpapi-idempotency-key-header). The key is the user's own,
 * and that of one method and path: nobody is given what another one was answered.
 *
 * What a handler returns is kept, and so is a 4xx problem that it throws. After any other failure the key is free again.
 */
export interface IdempotencyKeys<User = unknown> {
  /** Refuse what comes without a key with 400; false by default. */
  readonly required?: boolean;
  /** How long an answer is kept: seconds, or like `"24h"`, which is the default. */
  readonly keep?: number | string;
  /**
   * What tells users apart; by default the user where that is a text or a number, else its `id` or `sub`. Whoever is not
   * asked who they are has keys in common with all others.
   */
  readonly by?: (context: { readonly user: User; readonly request: Exchange }) => string;
  /** Keeps the answers; in memory by default. */
  readonly store?: IdempotencyStore;
  /**
   * What happens to a request with a key while the store is away. With `"refuse"`, which is the default, nothing is done
   * and it is answered 503 with Retry-After (RFC 9110 15.6.4): it can be repeated under its key (2.6 of the draft). With
   * `"pass"` it is done without its key, so that a repeat does it again.
   */
  readonly away?: "refuse" | "pass";
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
  /**
   * Keep what came of it: JSON. It fails where somebody else has begun since, because this one was taken for dead. Where
   * it fails because the store is away, the client is answered what came of it all the same, and it is for the store to
   * keep it once it is back.
   *
   * @param token that `begin` gave
   */
  readonly finish: (key: string, answer: string, token?: unknown) => Awaitable<void>;
  /** Forget that it was begun: nothing came of it, and it may be tried again. What somebody else has begun stays. */
  readonly abandon: (key: string, token?: unknown) => Awaitable<void>;
}

/** What a store knows under a key. */
export type Begun =
  | {
      readonly state: "new";
      /** Tells who began from who did after them: it is given to `finish` and `abandon` as it is. */
      readonly token?: unknown;
    }
  | { readonly state: "in-progress"; readonly fingerprint: string }
  | { readonly state: "finished"; readonly fingerprint: string; readonly answer: string };
