import { expect, test, vi } from "vitest";
import { storeThatGoes } from "../../test/store-that-goes.ts";
import { keysIn } from "./keys.ts";
import { memoryStore } from "./memory.ts";
import { watchedStore } from "./watched.ts";

const lease = 300;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

function flaky() {
  const shared = memoryStore();
  const way = storeThatGoes(shared);
  const told: unknown[] = [];
  const keys = keysIn(way, { lease, onError: (error) => told.push(error) });
  return { shared, way, told, keys, other: keysIn(shared, { lease }) };
}

/** Begin, as the first. */
async function begin(keys: ReturnType<typeof keysIn>, key: string): Promise<unknown> {
  const begun = await keys.begin(key, "f", 60_000);
  if (begun.state !== "new") throw new Error(begun.state);
  return begun.token;
}

test("what was begun, and not heard of, is undone once the store is back, and not what came after", async () => {
  const { shared, way, keys, other } = flaky();
  const long = keysIn(way, { lease: 60_000 });
  way.state = "deaf";
  await expect(begin(long, "a")).rejects.toMatchObject({ isAway: true });
  await expect(begin(other, "a")).rejects.toThrow("in-progress");
  way.state = "there";
  await vi.waitFor(async () => expect(await shared.read("key:a")).toBeUndefined());

  way.state = "deaf";
  await expect(begin(keys, "b")).rejects.toMatchObject({ isAway: true });
  await pause(1.2 * lease);
  const token = await begin(other, "b");
  way.state = "there";
  await pause(1.2 * lease);
  await other.finish("b", "done", token);
  expect(await other.begin("b", "f", 60_000)).toMatchObject({ answer: "done" });
});

test("what a watched store was not even asked for needs no undoing", async () => {
  const { way } = flaky();
  const store = watchedStore(way, { retry: 20, log: () => undefined });
  const keys = keysIn(store, { lease });
  way.state = "away";
  for (let i = 0; i < 50; i++)
    await expect(begin(keys, `${i}`)).rejects.toMatchObject({ isAway: true });
  way.state = "there";
  await vi.waitFor(() => expect(way.asked).toContain("read"), 3000);
  await pause(lease);
  expect(way.asked.filter((it) => it === "read")).toHaveLength(1);
  await store.close();
});

test("an answer that was kept, and not heard of, is kept", async () => {
  const { way, keys, other, told } = flaky();
  const token = await begin(keys, "a");
  way.state = "deaf";
  await expect(keys.finish("a", "done", token)).rejects.toMatchObject({ isAway: true });
  expect(await other.begin("a", "f", 60_000)).toMatchObject({ answer: "done" });
  way.state = "there";
  await pause(lease);
  expect(told).toEqual([]);
  expect(await other.begin("a", "f", 60_000)).toMatchObject({ answer: "done" });
});

test("an answer that could not be kept is kept soon after the store is back, not only when a lease is renewed", async () => {
  const { shared, way } = flaky();
  const keys = keysIn(way, { lease: 60_000 });
  const token = await begin(keys, "a");
  way.state = "away";
  await expect(keys.finish("a", "done", token)).rejects.toMatchObject({ isAway: true });
  way.state = "there";
  await vi.waitFor(async () => {
    expect(await keysIn(shared).begin("a", "f", 60_000)).toMatchObject({ answer: "done" });
  });
});

test("where another one did it meanwhile, what that came to stays, and it is told that it was done twice", async () => {
  const { way, keys, other, told } = flaky();
  const token = await begin(keys, "a");
  way.state = "away";
  await expect(keys.finish("a", "first", token)).rejects.toMatchObject({ isAway: true });
  await pause(1.2 * lease);
  const second = await begin(other, "a");
  await other.finish("a", "second", second);
  way.state = "there";
  await vi.waitFor(() => expect(told).toHaveLength(1), 3000);
  expect(String(told[0])).toContain("was not kept");
  expect(await other.begin("a", "f", 60_000)).toMatchObject({ answer: "second" });
});

test("a key that could not be given back is free once the store is back", async () => {
  const { way, keys, other } = flaky();
  const token = await begin(keys, "a");
  way.state = "away";
  await expect(keys.abandon("a", token)).rejects.toMatchObject({ isAway: true });
  await expect(begin(other, "a")).rejects.toThrow("in-progress");
  way.state = "there";
  await vi.waitFor(() => begin(other, "a"));
});
