import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LimitStore } from "../limit.ts";
import { memoryLimits } from "./memory.ts";
import { rememberingRefusals } from "./refused.ts";

/** A store that counts how often it was asked. */
function counted(store: LimitStore = memoryLimits()) {
  const asked: string[] = [];
  return {
    asked,
    store: rememberingRefusals({
      take: (key, requests, period, now) => {
        asked.push(key);
        return store.take(key, requests, period, now);
      },
      giveBack: (key) => store.giveBack?.(key) as undefined,
    }),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a store that remembers whom it has refused", () => {
  test("is asked once for all that a client sends until there is something to be had again", () => {
    const { store, asked } = counted();
    const take = () => store.take("a", 2, 1000, Date.now());
    expect([take(), take()]).toMatchObject([{ allowed: true }, { allowed: true }]);
    expect(take()).toMatchObject({ allowed: false, remaining: 0, reset: 1000 });
    vi.advanceTimersByTime(400);
    expect(take()).toEqual({ allowed: false, remaining: 0, reset: 600 });
    expect(asked).toHaveLength(3);
    vi.advanceTimersByTime(600);
    expect(take()).toMatchObject({ allowed: true });
    expect(asked).toHaveLength(4);
  });

  test("asks for everybody else", () => {
    const { store, asked } = counted();
    for (const key of ["a", "a", "b"]) void store.take(key, 1, 1000, Date.now());
    expect(asked).toEqual(["a", "a", "b"]);
    expect(store.take("b", 1, 1000, Date.now())).toMatchObject({ allowed: false });
    expect(store.take("c", 1, 1000, Date.now())).toMatchObject({ allowed: true });
  });

  test("asks again once something was given back", () => {
    const { store } = counted();
    const take = () => store.take("a", 1, 1000, Date.now());
    expect([take(), take()]).toMatchObject([{ allowed: true }, { allowed: false }]);
    void store.giveBack?.("a");
    expect(take()).toMatchObject({ allowed: true });
  });

  test("does so where the store answers later, too, and what fails is not remembered", async () => {
    let fails = false;
    const memory = memoryLimits();
    const { store, asked } = counted({
      take: async (...args) => {
        if (fails) throw new Error("away");
        return memory.take(...args);
      },
    });
    const take = async () => store.take("a", 1, 1000, Date.now());
    expect(await take()).toMatchObject({ allowed: true });
    fails = true;
    await expect(take()).rejects.toThrow("away");
    fails = false;
    expect(await take()).toMatchObject({ allowed: false });
    expect(await take()).toMatchObject({ allowed: false });
    expect(asked).toHaveLength(3);
  });

  test("remembers 10,000 at most, the last ones", () => {
    const { store, asked } = counted();
    for (let i = 0; i < 10_001; i++) {
      for (let twice = 0; twice < 2; twice++) void store.take(`${i}`, 1, 1000, Date.now());
    }
    asked.length = 0;
    for (const key of ["10000", "1", "0"]) void store.take(key, 1, 1000, Date.now());
    expect(asked).toEqual(["0"]);
  });
});
