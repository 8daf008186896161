import { describe, expect, test } from "vitest";
import { storeConforms } from "../../test/store-conformance.ts";
import { StoreError } from "../store.ts";
import { memoryStore } from "./memory.ts";

storeConforms("in memory", false, async (clock) => ({ store: memoryStore({ clock }) }));

describe("bounds", () => {
  test("no record is forgotten before its time: where there is no room, a new one is refused", async () => {
    let now = 0;
    const store = memoryStore({ records: 2, clock: () => now });
    await store.write("a", "1", { keep: 10 });
    await store.write("b", "1");
    expect(() => store.write("c", "1")).toThrow(StoreError);
    expect(() => store.write("c", "1")).toThrow("in memory is full");
    expect(store.write("b", "2")).toBeGreaterThan(0);
    now = 10;
    expect(store.write("c", "1")).toBeGreaterThan(0);
  });

  test("so it is by size: keys and values count, and what is replaced does not", async () => {
    const store = memoryStore({ size: 10 });
    await store.write("a", "12345678");
    await store.write("a", "123456789");
    expect(() => store.write("b", "1")).toThrow("in memory is full");
    expect(() => store.write("a", "1234567890")).toThrow("in memory is full");
    await store.write("a", "1");
    expect(store.write("b", "1")).toBeGreaterThan(0);
  });

  test("the memory of a rush is given back once its time is over", async () => {
    let now = 0;
    const store = memoryStore({ records: 5000, clock: () => now });
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 5000; i++) await store.write(`${round} ${i}`, "x", { keep: 10 });
      now += 10;
    }
    expect(store.read("9 1")).toBeUndefined();
  });

  test.each([{ records: 1 }, { size: 0 }, { records: Number.NaN }])("%j is refused", (options) => {
    expect(() => memoryStore(options)).toThrow("keeps nothing");
  });
});
