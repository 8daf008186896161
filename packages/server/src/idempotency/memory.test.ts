import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Begun, IdempotencyStore } from "../idempotency.ts";
import { memoryKeys } from "./memory.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function begin(store: IdempotencyStore, key: string, keep = 1000): Begun["state"] {
  return (store.begin(key, "f", keep) as Begun).state;
}

test("a key is new, in progress, and finished with its answer; whoever abandons it may begin again", () => {
  const store = memoryKeys();
  expect(begin(store, "a")).toBe("new");
  expect(store.begin("a", "g", 1000)).toEqual({ state: "in-progress", fingerprint: "f" });
  void store.finish("a", "{}");
  expect(store.begin("a", "g", 1000)).toEqual({
    state: "finished",
    fingerprint: "f",
    answer: "{}",
  });
  expect(begin(store, "b")).toBe("new");
  void store.abandon("b");
  expect(begin(store, "b")).toBe("new");
});

test("an answer is kept from its end on, as long as was said; a request that never ends is taken for dead", () => {
  const store = memoryKeys();
  begin(store, "a");
  vi.advanceTimersByTime(999);
  expect(begin(store, "a")).toBe("in-progress");
  void store.finish("a", "");
  vi.advanceTimersByTime(999);
  expect(begin(store, "a")).toBe("finished");
  vi.advanceTimersByTime(1);
  expect(begin(store, "a")).toBe("new");
  vi.advanceTimersByTime(1000);
  expect(begin(store, "a")).toBe("new");
});

test("who was taken for dead neither finishes nor abandons what somebody else has begun since", () => {
  const store = memoryKeys();
  const first = store.begin("a", "f", 1000) as { token: unknown };
  vi.advanceTimersByTime(1000);
  const second = store.begin("a", "f", 1000) as { token: unknown };
  void store.abandon("a", first.token);
  expect(() => store.finish("a", "late", first.token)).toThrow("begun anew");
  void store.finish("a", "in time", second.token);
  expect(() => store.finish("a", "late", first.token)).toThrow("begun anew");
  expect(store.begin("a", "f", 1000)).toMatchObject({ answer: "in time" });
});

test("what was not begun cannot be finished", () => {
  const store = memoryKeys();
  void store.finish("a", "{}");
  expect(begin(store, "a")).toBe("new");
});

describe("bounds", () => {
  test("the oldest answers are forgotten first, what is in progress never", () => {
    const store = memoryKeys({ keys: 3 });
    begin(store, "running");
    for (let i = 0; i < 100; i++) {
      expect(begin(store, `hostile ${i}`)).toBe("new");
      void store.finish(`hostile ${i}`, "x");
    }
    expect(begin(store, "running")).toBe("in-progress");
    expect(begin(store, "hostile 99")).toBe("finished");
    expect(begin(store, "hostile 98")).toBe("finished");
    expect(begin(store, "hostile 97")).toBe("new");
  });

  test("where all keys are in progress a new one is refused, until one ends or is taken for dead", () => {
    const store = memoryKeys({ keys: 2 });
    begin(store, "a");
    begin(store, "b");
    expect(() => begin(store, "c")).toThrow("being carried out");
    void store.abandon("a");
    expect(begin(store, "c")).toBe("new");
    vi.advanceTimersByTime(1000);
    expect(begin(store, "d")).toBe("new");
  });

  test("so is their size: keys and answers count", () => {
    const store = memoryKeys({ size: 100 });
    for (const key of "abc") {
      begin(store, key);
      void store.finish(key, "x".repeat(40));
    }
    expect(["c", "b", "a"].map((it) => begin(store, it))).toEqual(["finished", "finished", "new"]);
  });

  test("a single key can be kept", () => {
    const store = memoryKeys({ keys: 1 });
    begin(store, "a");
    void store.finish("a", "x");
    expect(begin(store, "a")).toBe("finished");
  });

  test.each([{ keys: 0 }, { size: 0 }, { keys: Number.NaN }])("%j is refused", (options) => {
    expect(() => memoryKeys(options)).toThrow("keep nothing");
  });
});

test("a key never runs twice at the same time, and what it came to is what its repeats are given", () => {
  const step = fc.record({
    act: fc.constantFrom("begin", "finish", "abandon", "wait"),
    key: fc.constantFrom("a", "b", "c", "d"),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 100 }),
      fc.integer({ min: 4, max: 6 }),
      (steps, keys) => {
        const store = memoryKeys({ keys });
        const runs = new Set<string>();
        const answers = new Map<string, string>();
        for (const [i, { act, key }] of steps.entries()) {
          if (act === "wait") vi.advanceTimersByTime(1);
          else if (act === "begin") {
            const begun = store.begin(key, key, 1e6) as Begun;
            expect(begun.state).toBe(
              runs.has(key) ? "in-progress" : answers.has(key) ? "finished" : "new",
            );
            if (begun.state === "finished") expect(begun.answer).toBe(answers.get(key));
            if (begun.state === "new") runs.add(key);
          } else if (runs.delete(key)) {
            if (act === "abandon") void store.abandon(key);
            else {
              void store.finish(key, String(i));
              answers.set(key, String(i));
            }
          }
        }
      },
    ),
  );
});
