import { formatRateLimit, formatRateLimitPolicy, type RateLimit } from "@verdict/fields";
import { type Awaitable, isLater } from "../awaitable.ts";
import type { AnyDescription } from "../describe.ts";
import { digestOf } from "../digest.ts";
import { millisecondsOf } from "../duration.ts";
import type { Exchange } from "../exchange.ts";
import type { Limit, LimitStore, Taken } from "../limit.ts";
import { userKey } from "../user-key.ts";
import { networkOf } from "./address.ts";
import { limitsOf } from "./limits-of.ts";
import { memoryLimits } from "./memory.ts";

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
}

/** A limit that was asked. */
interface Asked {
  readonly policy: Policy;
  readonly key: string;
  readonly taken: Taken;
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
        if (late.length === 0 || asked.some(({ taken }) => !taken.allowed)) return undefined;
        return after(authenticate(), () => takeAll(late, 0, exchange, asked));
      };
      return after(after(first, second), () => settle(asked));
    },
  };
}

function asksUser({ by }: Limit): boolean {
  return by === "user" || (typeof by === "function" && by.anonymous !== true);
}

function policyOf({ requests, per, name = "default", by = "address", store }: Limit): Policy {
  return {
    name,
    requests,
    period: millisecondsOf(per) as number,
    keyOf: by === "address" ? addressOf : by === "user" ? userOf : ownKey(by),
    store: store ?? memoryLimits(),
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
    const { name, requests, period, store } = policy;
    const key = `${name} ${own.length > longestKey ? digestOf(own) : own}`;
    const taken = store.take(key, requests, period, Date.now());
    if (isLater(taken)) {
      return (taken as PromiseLike<Taken>).then((it) => {
        asked.push({ policy, key, taken: it });
        return takeAll(policies, i + 1, exchange, asked);
      });
    }
    asked.push({ policy, key, taken });
  }
  return undefined;
}

function settle(asked: readonly Asked[]): Awaitable<Limited> {
  const refused = asked.filter(({ taken }) => !taken.allowed);
  const limited = refused.length > 0;
  const rest: RateLimit[] = [];
  let wait: Awaitable<void> | undefined;
  for (const { policy, key, taken } of asked) {
    const { store, name, requests } = policy;
    const isBack = limited && taken.allowed && store.giveBack !== undefined;
    if (isBack) {
      const back = store.giveBack(key);
      if (isLater(back)) wait = after(wait, () => back as PromiseLike<void>);
    }
    const remaining = isBack ? Math.min(requests, taken.remaining + 1) : taken.remaining;
    rest.push({ name, remaining, reset: taken.reset / 1000 });
  }
  const left = rest.length === 0 ? undefined : formatRateLimit(rest);
  return after(wait, () => ({
    limited,
    retryAfter: limited
      ? Math.max(1, ...refused.map(({ taken }) => Math.ceil(taken.reset / 1000)))
      : null,
    left,
  }));
}

/** What comes after something, at once where that is there already. */
function after<A, B>(it: Awaitable<A>, next: (it: A) => Awaitable<B>): Awaitable<B> {
  return isLater(it) ? (it as PromiseLike<A>).then(next) : next(it as A);
}
