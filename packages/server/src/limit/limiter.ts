import { formatRateLimit, formatRateLimitPolicy } from "@verdict/fields";
import { type Awaitable, after, isLater } from "../awaitable.ts";
import type { AnyDescription } from "../describe.ts";
import { digestOf } from "../digest.ts";
import { millisecondsOf } from "../duration.ts";
import type { Exchange } from "../exchange.ts";
import type { Limit, LimitStore, Taken } from "../limit.ts";
import { isAway } from "../store.ts";
import { userKey } from "../user-key.ts";
import { networkOf } from "./address.ts";
import { limitsOf } from "./limits-of.ts";
import { memoryLimits } from "./memory.ts";
import { rememberingRefusals } from "./refused.ts";

/** What the limits of a resource say about one request. */
export interface Limited {
  readonly limited: boolean;
  /** Seconds until it may be tried again; `null` when it need not be. */
  readonly retryAfter: number | null;
  /** The value of RateLimit; `undefined` where nothing was counted. */
  readonly left: string | undefined;
}

/** The limits of a resource. */
export interface Limiter {
  /** The value of RateLimit-Policy. */
  readonly announced: string;
  /**
   * Take one from each limit, or nothing where one of them refuses.
   *
   * @param authenticate finds out who is asking: some limits count by that
   * @throws what a store threw that is away, where the limit refuses then and no other does
   */
  readonly take: (exchange: Exchange, authenticate: () => Awaitable<unknown>) => Awaitable<Limited>;
}

interface Policy {
  readonly name: string;
  readonly requests: number;
  /** In milliseconds. */
  readonly period: number;
  readonly keyOf: (exchange: Exchange) => string | undefined;
  readonly store: LimitStore;
  /** Tells its keys from those of others in the same store. */
  readonly prefix: string;
  readonly away: "count" | "pass" | "refuse";
  /** What RateLimit begins with, up to the number of requests that are left. */
  readonly label: string;
  /** Counts while the store is away; there until all that it counts is over. */
  spare: { readonly store: LimitStore; until: number } | undefined;
}

/** A limit that was asked. */
interface Asked {
  readonly policy: Policy;
  readonly key: string;
  /** Where it was taken from. */
  readonly store: LimitStore;
  /** `undefined` where the store is away, and so the limit refuses. */
  readonly taken: Taken | undefined;
  readonly error?: unknown;
}

/** Longer keys come from clients who want the memory filled. */
const longestKey = 256;

/**
 * The limits of a description; `undefined` where it has none. Limits that do not need to know the user are asked first,
 * and where one refuses, nobody is authenticated.
 */
export function limiterOf(description: AnyDescription): Limiter | undefined {
  let limiter = limiters.get(description);
  if (limiter === undefined && limitsOf(description).length > 0) {
    limiter = made(description);
    limiters.set(description, limiter);
  }
  return limiter;
}

/** All methods of a resource count together. */
const limiters = new WeakMap<AnyDescription, Limiter>();

function made(description: AnyDescription): Limiter {
  const limits = limitsOf(description);
  const isEarly = (it: Limit): boolean => description.authenticate === undefined || !asksUser(it);
  const early = limits.filter(isEarly).map(policyOf);
  const late = limits.filter((it) => !isEarly(it)).map(policyOf);
  const announced = formatRateLimitPolicy(
    [...early, ...late].map(({ name, requests, period }) => ({
      name,
      quota: requests,
      window: period / 1000,
    })),
  ) as string;

  return {
    announced,
    take(exchange, authenticate) {
      const asked: Asked[] = [];
      const first = takeAll(early, 0, exchange, asked);
      const second = (): Awaitable<void> => {
        if (late.length === 0 || asked.some(({ taken }) => taken?.allowed !== true))
          return undefined;
        return after(authenticate(), () => takeAll(late, 0, exchange, asked));
      };
      return after(after(first, second), () => settle(asked));
    },
  };
}

function asksUser({ by }: Limit): boolean {
  return by === "user" || (typeof by === "function" && by.anonymous !== true);
}

function policyOf(limit: Limit): Policy {
  const { requests, per, name = "default", by = "address", store, away = "count" } = limit;
  return {
    name,
    requests,
    period: millisecondsOf(per) as number,
    keyOf: by === "address" ? addressOf : by === "user" ? userOf : ownKey(by),
    store: store === undefined ? memoryLimits() : rememberingRefusals(store),
    prefix: store === undefined ? "" : `${name} `,
    away,
    label: formatRateLimit([{ name, remaining: 0 }])?.slice(0, -1) ?? "",
    spare: undefined,
  };
}

function addressOf({ address }: Exchange): string {
  if (address === undefined) {
    throw new TypeError(
      "A limit counts by address, and the runtime does not tell it here. Give the limit a function as `by`, such as forwardedFor().",
    );
  }
  return networkOf(address);
}

function userOf({ user }: Exchange): string | undefined {
  return userKey(user);
}

function ownKey(by: Exclude<Limit["by"], string | undefined>): Policy["keyOf"] {
  return (exchange) => {
    const key: unknown = by({ user: exchange.user, request: exchange });
    // A promise as text is the same for everybody.
    if (key === undefined || typeof key === "string") return key;
    throw new TypeError(
      `The function that a limit counts by gave ${typeof key}; it has to give text.`,
    );
  };
}

/** Ask one limit after the other; all of them, so that who is refused learns how long by the strictest. */
function takeAll(
  policies: readonly Policy[],
  at: number,
  exchange: Exchange,
  asked: Asked[],
): Awaitable<void> {
  for (let i = at; i < policies.length; i++) {
    const policy = policies[i] as Policy;
    const own = policy.keyOf(exchange);
    if (own === undefined) continue;
    const { prefix, requests, period, store } = policy;
    const client = own.length > longestKey ? digestOf(own) : own;
    const key = prefix === "" ? client : prefix + client;
    const now = Date.now();
    if (policy.spare !== undefined && policy.spare.until <= now) policy.spare = undefined;
    let taken: Awaitable<Taken>;
    try {
      taken = store.take(key, requests, period, now);
    } catch (error) {
      takeAway(policy, key, now, error, asked);
      continue;
    }
    if (isLater(taken)) {
      return (taken as PromiseLike<Taken>).then(
        (it) => {
          asked.push({ policy, key, store, taken: it });
          return takeAll(policies, i + 1, exchange, asked);
        },
        (error) => {
          takeAway(policy, key, now, error, asked);
          return takeAll(policies, i + 1, exchange, asked);
        },
      );
    }
    asked.push({ policy, key, store, taken });
  }
  return undefined;
}

/**
 * What a limit does whose store is away.
 *
 * @throws what the store threw, where it is not
 */
function takeAway(policy: Policy, key: string, now: number, error: unknown, asked: Asked[]): void {
  if (!isAway(error)) throw error;
  const { away, requests, period } = policy;
  if (away === "pass") return;
  if (away === "refuse") {
    asked.push({ policy, key, store: policy.store, taken: undefined, error });
    return;
  }
  policy.spare ??= { store: memoryLimits(), until: 0 };
  policy.spare.until = now + period;
  const { store } = policy.spare;
  asked.push({ policy, key, store, taken: store.take(key, requests, period, now) as Taken });
}

function settle(asked: readonly Asked[]): Awaitable<Limited> {
  let limited = false;
  let longest = 0;
  let away: Asked | undefined;
  for (const it of asked) {
    if (it.taken === undefined) away ??= it;
    else if (!it.taken.allowed) {
      limited = true;
      longest = Math.max(longest, it.taken.reset);
    }
  }
  const isRefused = limited || away !== undefined;
  let left: string | undefined;
  let wait: Awaitable<void> | undefined;
  for (const { policy, key, store, taken } of asked) {
    if (taken === undefined) continue;
    let { remaining } = taken;
    if (isRefused && taken.allowed && store.giveBack !== undefined) {
      const back = giveBack(store, key);
      if (isLater(back)) wait = after(wait, () => back);
      remaining = Math.min(policy.requests, remaining + 1);
    }
    const one = leftOf(policy, remaining, taken.reset / 1000);
    left = left === undefined ? one : `${left}, ${one}`;
  }
  const settled = { limited, retryAfter: limited ? waitOf(longest) : null, left };
  if (!isRefused) return settled;
  return after(wait, () => {
    // Whoever is over a limit is told that: it is not over sooner than the store is back (RFC 6585 4).
    if (away !== undefined && !limited) throw away.error;
    return settled;
  });
}

function waitOf(reset: number): number {
  return Math.max(1, Math.ceil(reset / 1000));
}

/** What `formatRateLimit` gives, the name being written already: it is the same each time. */
function leftOf({ label }: Policy, remaining: number, reset: number): string {
  return `${label}${wholeOf(Math.floor(remaining))};t=${wholeOf(Math.ceil(reset))}`;
}

/** The largest Integer of a structured field (RFC 9651 3.3.1). */
const largest = 999_999_999_999_999;

/** A number that may be written, whatever a store says. */
function wholeOf(it: number): number {
  return it > 0 ? Math.min(it, largest) : 0;
}

/** Give one back; where the store went away since, it is counted once too often. */
function giveBack(store: LimitStore, key: string): Awaitable<void> {
  try {
    const back = store.giveBack?.(key);
    return isLater(back) ? (back as PromiseLike<void>).then(undefined, unlessAway) : undefined;
  } catch (error) {
    return unlessAway(error);
  }
}

function unlessAway(error: unknown): void {
  if (!isAway(error)) throw error;
}
