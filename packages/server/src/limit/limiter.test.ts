import { formatRateLimit } from "@verdict/fields";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AnyDescription } from "../describe.ts";
import type { Exchange } from "../exchange.ts";
import type { Limit, LimitStore } from "../limit.ts";
import { type Limited, limiterOf } from "./limiter.ts";
import { memoryLimits } from "./memory.ts";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const authenticate = { challenge: "x", check: () => undefined };
const nobody = (): undefined => undefined;

function asking(limit: Limit | Limit[], more: object = {}) {
  const limiter = limiterOf({ limit, ...more } as AnyDescription);
  return (address: string | undefined = "192.0.2.1", user?: unknown): Limited => {
    const exchange = { address, user } as Exchange;
    return limiter?.take(exchange, nobody) as Limited;
  };
}

test("a description without a limit has no limiter", () => {
  expect(limiterOf({})).toBeUndefined();
  expect(limiterOf({ limit: [] })).toBeUndefined();
});

test("all limits are announced, under their names (ratelimit-headers-11)", () => {
  const limit: Limit[] = [
    { requests: 2, per: "1m" },
    { requests: 30, per: 1.5, name: "burst" },
  ];
  expect(limiterOf({ limit })?.announced).toBe('"default";q=2;w=60, "burst";q=30;w=2');
});

test("RateLimit is what formatRateLimit writes, whatever the name and the numbers", () => {
  const count = fc.integer({ min: 0, max: 2 ** 40 });
  const name = fc.stringMatching(/^[ -~]{1,20}$/);
  fc.assert(
    fc.property(
      name,
      count,
      fc.double({ min: 0, max: 2 ** 40, noNaN: true }),
      (of, left, reset) => {
        const store: LimitStore = { take: () => ({ allowed: true, remaining: left, reset }) };
        const written = formatRateLimit([{ name: of, remaining: left, reset: reset / 1000 }]);
        expect(asking({ requests: 1, per: "1m", name: of, store })().left).toBe(written);
      },
    ),
  );
});

test("fields say the policy, what is left and when more comes; whoever is over it learns when to come back", () => {
  const ask = asking({ requests: 2, per: "1m" });
  expect(ask()).toEqual({
    limited: false,
    retryAfter: null,
    left: '"default";r=1;t=60',
  });
  vi.advanceTimersByTime(1500);
  expect(ask().left).toBe('"default";r=0;t=59');
  expect(ask()).toMatchObject({ limited: true, retryAfter: 59 });
  expect(ask("192.0.2.2").limited).toBe(false);
});

test("of several limits the strictest wins, and what is refused takes nothing from the others", () => {
  const ask = asking([
    { requests: 1, per: 1, name: "burst" },
    { requests: 3, per: "1h", name: "hour" },
  ]);
  expect(ask().left).toBe('"burst";r=0;t=1, "hour";r=2;t=3600');
  for (let i = 0; i < 5; i++) {
    const { limited, retryAfter, left } = ask();
    expect([limited, retryAfter]).toEqual([true, 1]);
    expect(left).toBe('"burst";r=0;t=1, "hour";r=2;t=3600');
  }
  for (let i = 0; i < 2; i++) {
    vi.advanceTimersByTime(1000);
    expect(ask().limited).toBe(false);
  }
  expect(ask()).toMatchObject({ limited: true, retryAfter: 3598 });
  vi.advanceTimersByTime(1000);
  expect(ask()).toMatchObject({ limited: true, retryAfter: 3597 });
});

test("a store that cannot give back, or answers later, does as well", async () => {
  const memory = memoryLimits();
  const store: LimitStore = { take: async (...it) => memory.take(...it) };
  const limiter = limiterOf({
    limit: [
      { requests: 3, per: 60, name: "a", store },
      { requests: 1, per: 60, name: "b" },
    ],
  });
  const ask = async () => limiter?.take({ address: "1.1.1.1" } as Exchange, nobody);
  expect(await ask()).toMatchObject({ limited: false });
  expect((await ask())?.left).toBe('"a";r=1;t=60, "b";r=0;t=60');
  expect((await ask())?.left).toBe('"a";r=0;t=60, "b";r=0;t=60');
});

test("users count by themselves, after they are known; nobody does not count", () => {
  const ask = asking({ requests: 1, per: 60, by: "user" }, { authenticate });
  expect(ask("192.0.2.1", { id: 1 }).limited).toBe(false);
  expect(ask("192.0.2.2", { id: 1 }).limited).toBe(true);
  expect(ask("192.0.2.1", { id: 2 }).limited).toBe(false);
  for (let i = 0; i < 3; i++) expect(ask("192.0.2.1").limited).toBe(false);
  expect(ask("192.0.2.1").left).toBeUndefined();
});

test("where an anonymous limit refuses, nobody is authenticated", () => {
  const check = vi.fn();
  const by = Object.assign(() => "all", { anonymous: true });
  const limiter = limiterOf({
    authenticate,
    limit: [
      { requests: 5, per: 60, by: "user", name: "u" },
      { requests: 1, per: 60, by, name: "a" },
    ],
  });
  const ask = () => limiter?.take({} as Exchange, check) as Limited;
  expect([ask().limited, ask().limited]).toEqual([false, true]);
  expect(check).toHaveBeenCalledTimes(1);
});

test("limits that share a store and a name share what is left", () => {
  const store = memoryLimits();
  const [one, two] = [
    asking({ requests: 1, per: 60, store }),
    asking({ requests: 1, per: 60, store }),
  ];
  expect([one().limited, two().limited]).toEqual([false, true]);
});

test("by address where the runtime does not tell it is a mistake that says how to mend it", () => {
  const limiter = limiterOf({ limit: { requests: 1, per: 60 } });
  expect(() => limiter?.take({ address: undefined } as Exchange, nobody)).toThrow("as `by`");
});

test("keys that are very long cost no more memory, and are told apart all the same", () => {
  const keys: string[] = [];
  const memory = memoryLimits();
  const store: LimitStore = {
    take: (key, ...it) => {
      keys.push(key);
      return memory.take(key, ...it);
    },
  };
  for (const end of "ab") {
    const ask = asking({ requests: 1, per: 60, store, by: () => "x".repeat(10_000) + end });
    expect(ask().limited).toBe(false);
  }
  expect(keys.every((it) => it.length < 300)).toBe(true);
});

test("a key that is no text is a mistake: all promises would be one client", () => {
  const by = (async () => "a") as never;
  expect(() => asking({ requests: 1, per: 60, by })()).toThrow("it has to give text");
});
