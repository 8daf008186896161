import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { storeConforms } from "../../test/store-conformance.ts";
import { storeThatGoes } from "../../test/store-that-goes.ts";
import { ownSources } from "../../test/store-workers.ts";
import { type Store, StoreError } from "../store.ts";
import { memoryStore } from "./memory.ts";
import { type WatchedStore, watchedStore } from "./watched.ts";
import type { StoreEvent } from "./watching.ts";

storeConforms("that is watched, in memory", false, async (clock) => ({
  store: watchedStore(memoryStore({ clock })),
}));

const retry = 20;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const opened: Store[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

/** A watched store that can go, and what its log was told. */
function watched() {
  const store = storeThatGoes(memoryStore());
  const events: StoreEvent[] = [];
  const it = watchedStore(store, { retry, log: (event) => events.push(event) });
  opened.push(it);
  return { store, events, it };
}

const back = (it: WatchedStore) => vi.waitFor(() => expect(it.reasons()).toEqual([]));
const read = async (it: Store) => it.read("a");

test("a store that is synchronous stays so, and is not looked at while it is there", async () => {
  const { it, store, events } = watched();
  expect(it.write("a", "1")).toBeGreaterThan(0);
  expect(it.read("a")).toMatchObject({ value: "1" });
  expect(it.take("a", 1, 1000, 0)).toMatchObject({ allowed: true });
  await pause(3 * retry);
  expect(store.asked).toEqual(["write", "read", "take"]);
  expect([it.reasons(), events]).toEqual([[], []]);
});

describe.each(["away", "locked"] as const)("a store that is %s", (state) => {
  test("is asked by one; others fail at once, and say that nothing was done", async () => {
    const { it, store } = watched();
    store.state = state;
    await expect(read(it)).rejects.toMatchObject({ isAway: true, mayBeDone: true });
    const others = [read(it), read(it), (async () => it.take("b", 1, 1000, 0))()];
    for (const other of await Promise.allSettled(others)) {
      expect(other).toMatchObject({
        reason: { name: "StoreError", isAway: true, mayBeDone: false },
      });
    }
    expect(store.asked).toEqual(["read"]);
  });

  test("is looked at until it is back, whether or not requests come", async () => {
    const { it, store } = watched();
    store.state = state;
    await expect(read(it)).rejects.toThrow(StoreError);
    expect(it.reasons()).toEqual(["The store is away: could not read: connection refused"]);
    await vi.waitFor(() => expect(store.asked.length).toBeGreaterThan(3));
    expect(new Set(store.asked.slice(1))).toEqual(new Set(["write"]));
    store.state = "there";
    await back(it);
    expect(await it.write("a", "1")).toBeGreaterThan(0);
    expect(await it.read("a")).toMatchObject({ value: "1" });
  });

  test("is in the log once when it goes and once when it is back, each time", async () => {
    const { it, store, events } = watched();
    for (let round = 0; round < 2; round++) {
      store.state = state;
      await Promise.allSettled([read(it), read(it), read(it)]);
      await pause(3 * retry);
      await expect(read(it)).rejects.toThrow("is away");
      store.state = "there";
      await back(it);
    }
    expect(events.map(({ isAway }) => isAway)).toEqual([true, false, true, false]);
    const [gone, returned] = events as [StoreEvent, StoreEvent];
    expect(gone).toMatchObject({ name: "The store", time: 0 });
    expect(returned.time).toBeGreaterThanOrEqual(2 * retry);
    expect(returned.error).toBe(gone.error);
  });
});

test("a store that is slow costs one request the time, and not all of them", async () => {
  const { it, store } = watched();
  store.state = "away";
  store.delay = 200;
  const start = performance.now();
  await expect(read(it)).rejects.toThrow(StoreError);
  expect(performance.now() - start).toBeGreaterThan(190);
  for (let i = 0; i < 100; i++) await expect(read(it)).rejects.toThrow(StoreError);
  expect(performance.now() - start).toBeLessThan(390);
});

test("a look waits for the one before, however long that takes", async () => {
  const { it, store } = watched();
  store.state = "away";
  store.delay = 5 * retry;
  await expect(read(it)).rejects.toThrow(StoreError);
  await pause(9 * retry);
  expect(store.asked.filter((name) => name === "write")).toHaveLength(1);
});

test("one that failed late does not count where the store has answered since", async () => {
  const { it, store, events } = watched();
  store.state = "away";
  store.delay = 10 * retry;
  const late = read(it);
  store.delay = 0;
  await expect(read(it)).rejects.toThrow(StoreError);
  store.state = "there";
  await back(it);
  await expect(late).rejects.toMatchObject({ isAway: true });
  expect(it.reasons()).toEqual([]);
  expect(events).toHaveLength(2);
});

test("a store that says no is there: when it is asked, and when it is looked at", async () => {
  const full = new StoreError("full");
  const store = storeThatGoes({
    ...memoryStore(),
    write: () => {
      throw full;
    },
  });
  const it = watchedStore(store, { retry, log: () => undefined });
  opened.push(it);
  expect(() => it.write("a", "1")).toThrow(full);
  expect(it.reasons()).toEqual([]);
  store.state = "away";
  await expect(read(it)).rejects.toThrow(StoreError);
  store.state = "there";
  await back(it);
});

test("a mistake of the caller's is none of the store's", async () => {
  const { it, events } = watched();
  expect(() => it.write("a", "1", { keep: -1 })).toThrow(TypeError);
  expect([it.reasons(), events]).toEqual([[], []]);
});

test("the log may fail", async () => {
  for (const log of [
    () => {
      throw new Error("disk full");
    },
    async () => {
      throw new Error("disk full");
    },
  ]) {
    const store = storeThatGoes(memoryStore());
    const it = watchedStore(store, { retry, log });
    opened.push(it);
    store.state = "locked";
    await expect(read(it)).rejects.toThrow("connection refused");
    store.state = "there";
    await back(it);
  }
});

test("without a log it is a warning that names the store", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const store = storeThatGoes(memoryStore());
  const it = watchedStore(store, { retry, name: "Redis at eu-1" });
  opened.push(it);
  store.state = "away";
  await expect(read(it)).rejects.toThrow("connection refused");
  await expect(read(it)).rejects.toThrow("Redis at eu-1 is away");
  store.state = "there";
  await back(it);
  expect(warn.mock.calls.flat()).toEqual([
    "Redis at eu-1 is away: could not read: connection refused",
    expect.stringMatching(/^Redis at eu-1 is back after \d+ ms\.$/),
  ]);
  warn.mockRestore();
});

test("once it is closed it is not looked at any more", async () => {
  const { it, store } = watched();
  store.state = "away";
  await expect(read(it)).rejects.toThrow(StoreError);
  await it.close();
  await pause(3 * retry);
  expect(store.asked).toEqual(["read"]);
});

test("looking keeps no process alive", async () => {
  const source = `
    import { watchedStore } from ${JSON.stringify(new URL("./watched.ts", import.meta.url).href)};
    import { StoreError } from ${JSON.stringify(new URL("../store.ts", import.meta.url).href)};
    const away = () => { throw new StoreError("away", { isAway: true }); };
    const it = watchedStore({ read: away, write: away }, { retry: 60_000, log: () => undefined });
    try { it.read("a"); } catch { console.log(it.reasons().length); }
  `;
  const { execArgv } = ownSources;
  const args = [...execArgv, "--input-type=module", "--eval", source];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  expect(stdout).toBe("1\n");
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  "it cannot be looked at every %d ms",
  (it) => {
    expect(() => watchedStore(memoryStore(), { retry: it })).toThrow(TypeError);
  },
);
