import fc from "fast-check";
import { expect, test } from "vitest";
import type { LimitStore, Taken } from "../limit.ts";
import { memoryLimits } from "./memory.ts";

function take(store: LimitStore, key: string, now: number, requests = 3, period = 1000): Taken {
  return store.take(key, requests, period, now) as Taken;
}

test("takes what there is, says what is left, and when more comes", () => {
  const store = memoryLimits();
  expect(take(store, "a", 0)).toEqual({ allowed: true, remaining: 2, reset: 1000 });
  expect(take(store, "a", 400)).toEqual({ allowed: true, remaining: 1, reset: 600 });
  expect(take(store, "a", 800)).toEqual({ allowed: true, remaining: 0, reset: 200 });
  expect(take(store, "a", 999)).toEqual({ allowed: false, remaining: 0, reset: 1 });
  expect(take(store, "b", 999).allowed).toBe(true);
  expect(take(store, "a", 1000)).toEqual({ allowed: true, remaining: 0, reset: 400 });
  expect(take(store, "a", 5000)).toEqual({ allowed: true, remaining: 2, reset: 1000 });
});

const plan = fc.record({
  requests: fc.integer({ min: 1, max: 20 }),
  period: fc.integer({ min: 1, max: 1000 }),
  gaps: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 200 }),
});

test("in no time as long as the period are more than `requests` allowed, wherever it begins", () => {
  fc.assert(
    fc.property(plan, ({ requests, period, gaps }) => {
      const store = memoryLimits();
      const allowed: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        if (take(store, "a", now, requests, period).allowed) allowed.push(now);
      }
      for (const [i, start] of allowed.entries()) {
        const end = allowed[i + requests];
        if (end !== undefined) expect(end - start).toBeGreaterThanOrEqual(period);
      }
    }),
  );
});

test("whoever waits as long as it says gets one, and never waits much longer than the period", () => {
  fc.assert(
    fc.property(plan, ({ requests, period, gaps }) => {
      const store = memoryLimits();
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const { allowed, remaining, reset } = take(store, "a", now, requests, period);
        expect(reset).toBeLessThanOrEqual(period);
        if (allowed) continue;
        expect(remaining).toBe(0);
        now += reset;
        expect(take(store, "a", now, requests, period).allowed).toBe(true);
      }
    }),
  );
});

test("a clock that is set back neither stops the window nor opens it", () => {
  const store = memoryLimits();
  const hour = 3_600_000;
  for (const now of [hour, hour, hour]) expect(take(store, "a", now).allowed).toBe(true);
  expect(take(store, "a", 0).allowed).toBe(false);
  expect(take(store, "a", 999).allowed).toBe(false);
  expect(take(store, "a", 1000).allowed).toBe(true);
});

test("one that is given back can be taken again", () => {
  const store = memoryLimits();
  for (const now of [0, 500, 600]) take(store, "a", now);
  expect(take(store, "a", 600).allowed).toBe(false);
  void store.giveBack?.("a");
  expect(take(store, "a", 600)).toMatchObject({ allowed: true, remaining: 0 });
  void store.giveBack?.("nobody");
});

test("the number of clients is bounded: those not seen for longest are forgotten, those that go on are not", () => {
  const store = memoryLimits({ keys: 10 });
  for (let i = 0; i < 3; i++) take(store, "loud", 0);
  for (let i = 0; i < 100; i++) {
    take(store, `hostile ${i}`, 0);
    expect(take(store, "loud", 0).allowed).toBe(false);
  }
  expect(take(store, "hostile 0", 0).remaining).toBe(2);
});

test("counters for nobody are refused", () => {
  for (const keys of [0, 1, Number.NaN])
    expect(() => memoryLimits({ keys })).toThrow("limit nobody");
});
