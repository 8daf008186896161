import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryLimits } from "../src/limit/memory.ts";
import type { Store } from "../src/store.ts";

/** A store whose clock the tests set. */
export interface Tested {
  readonly store: Store;
  /** Opens another one on what the first has, where it is shared. */
  readonly again?: () => Store;
  readonly close?: () => unknown;
}

/** Time moves when a test says so; in hours, so that what a store does by the real clock does not get in between. */
const hour = 3_600_000;

/** What holds for every store, whatever it is made of. */
export function storeConforms(
  name: string,
  isShared: boolean,
  open: (clock: () => number) => Promise<Tested>,
): void {
  describe(`a store ${name}`, () => {
    let now = Date.now();
    let count = 0;
    let tested: Tested;
    let store: Store;
    beforeAll(async () => {
      tested = await open(() => now);
      store = tested.store;
    });
    afterAll(async () => {
      await store?.close();
      await tested?.close?.();
    });
    const fresh = (): string => `key ${count++} "{ü}\0:`;

    test("what was written is read, by its key, whatever letters both have", async () => {
      const [a, b] = [fresh(), fresh()];
      const value = `{"a":"\\u0000 \u{1f600} \r\n","b":'1'}\0`;
      const version = await store.write(a, value);
      expect(await store.read(a)).toEqual({ value, version });
      expect(await store.read(b)).toBeUndefined();
      await store.write(b, "");
      expect((await store.read(b))?.value).toBe("");
      expect((await store.read(a))?.value).toBe(value);
    });

    test("a megabyte is a value like any other", async () => {
      const key = fresh();
      const value = "é".repeat(500_000);
      await store.write(key, value);
      expect((await store.read(key))?.value).toBe(value);
    });

    test("a condition lets one of those write who saw the same, and versions only grow", async () => {
      const key = fresh();
      const first = await Promise.all(
        Array.from({ length: 20 }, (_, i) => store.write(key, `${i}`, { ifVersion: 0 })),
      );
      const [version = 0, ...more] = first.filter((it) => it !== undefined);
      expect(more).toEqual([]);
      expect(version).toBeGreaterThan(0);
      expect(Number.isSafeInteger(version)).toBe(true);
      expect(await store.write(key, "x", { ifVersion: version + 1 })).toBeUndefined();
      const second = (await store.write(key, "y", { ifVersion: version })) as number;
      expect(second).toBeGreaterThan(version);
      expect(await store.write(key, "z", { ifVersion: version })).toBeUndefined();
      expect(await store.write(key, "w")).toBeGreaterThan(second);
    });

    test("a version is larger than those before, though the record was forgotten and the clock set back", async () => {
      const key = fresh();
      const first = (await store.write(key, "a", { keep: 1000 })) as number;
      now += 1000;
      const second = (await store.write(key, "b", { ifVersion: 0 })) as number;
      expect(second).toBeGreaterThan(first);
      expect(await store.remove(key)).toBe(true);
      now -= hour;
      const third = await store.write(key, "c", { ifVersion: 0 });
      expect(third).toBeGreaterThan(second);
      now += hour;
    });

    test("a record is there for as long as it is kept, and no longer", async () => {
      const key = fresh();
      const version = (await store.write(key, "a", { keep: hour })) as number;
      now += hour - 1;
      expect((await store.read(key))?.value).toBe("a");
      expect(await store.write(key, "b", { ifVersion: 0 })).toBeUndefined();
      now += 1;
      expect(await store.read(key)).toBeUndefined();
      expect(await store.extend(key, version, { keep: hour })).toBe(false);
      expect(await store.remove(key)).toBe(false);
      expect(await store.write(key, "b", { ifVersion: version })).toBeUndefined();
      expect(await store.write(key, "b", { ifVersion: 0 })).toBeDefined();
      now += 100 * hour;
      expect((await store.read(key))?.value).toBe("b");
    });

    test("extending sets the time of that version anew, and changes neither value nor version", async () => {
      const key = fresh();
      const version = (await store.write(key, "a", { keep: hour })) as number;
      expect(await store.extend(key, version + 1, { keep: 9 * hour })).toBe(false);
      expect(await store.extend(key, version, { keep: 2 * hour })).toBe(true);
      now += 2 * hour - 1;
      expect(await store.read(key)).toEqual({ value: "a", version });
      expect(await store.extend(key, version, { keep: 1 })).toBe(true);
      now += 1;
      expect(await store.read(key)).toBeUndefined();
      const next = (await store.write(key, "b", { keep: hour })) as number;
      expect(await store.extend(key, next, {})).toBe(true);
      now += 2 * hour;
      expect((await store.read(key))?.value).toBe("b");
    });

    test("removing takes a version as its condition, and says whether anything was there", async () => {
      const key = fresh();
      const version = (await store.write(key, "a")) as number;
      expect(await store.remove(key, version + 1)).toBe(false);
      expect(await store.remove(key, version)).toBe(true);
      expect(await store.remove(key)).toBe(false);
      expect(await store.read(key)).toBeUndefined();
    });

    test("what is due is listed in its order, until it is written, extended or removed", async () => {
      const group = `${fresh()}%_*`;
      const version = (await store.write(`${group}a`, "a", { due: 2 * hour })) as number;
      await store.write(`${group}b`, "b", { due: hour });
      await store.write(`${group}c`, "c", { due: 3 * hour });
      await store.write(`${group}d`, "d");
      await store.write(`${group.toUpperCase()}e`, "e", { due: 0 });
      const due = async (limit?: number) =>
        (await store.due(group, limit)).map((it) => it.slice(group.length));
      expect(await due()).toEqual([]);
      now += 2 * hour;
      expect(await due()).toEqual(["b", "a"]);
      expect(await due(1)).toEqual(["b"]);
      expect(await store.extend(`${group}a`, version, { due: hour })).toBe(true);
      await store.write(`${group}b`, "b");
      expect(await due()).toEqual([]);
      now += hour;
      expect((await due()).sort()).toEqual(["a", "c"]);
      await store.remove(`${group}a`);
      expect(await due()).toEqual(["c"]);
      expect((await store.read(`${group}c`))?.value).toBe("c");
      now += 1000 * hour;
      expect(await due()).toEqual(["c"]);
    });

    test.each([
      { keep: 0 },
      { keep: -1 },
      { keep: Number.NaN },
      { keep: Number.POSITIVE_INFINITY },
      { due: -1 },
      { due: Number.NaN },
      { keep: 1, due: 1 },
    ])("%j is no time, and nothing is written", async (time) => {
      const key = fresh();
      await expect((async () => store.write(key, "a", time))()).rejects.toThrow(TypeError);
      expect(await store.read(key)).toBeUndefined();
    });

    test("of as many who take at once no more get one than there are", async () => {
      const key = fresh();
      const taken = await Promise.all(
        Array.from({ length: 50 }, () => store.take(key, 20, hour, now)),
      );
      expect(taken.filter(({ allowed }) => allowed)).toHaveLength(20);
      await store.giveBack(key);
      expect(await store.take(key, 20, hour, now)).toEqual({
        allowed: true,
        remaining: 0,
        reset: hour,
      });
      await store.giveBack(fresh());
    });

    test("a clock that is set back neither stops the window nor opens it", async () => {
      const key = fresh();
      for (let i = 0; i < 3; i++) await store.take(key, 3, hour, now);
      now -= 10 * hour;
      expect((await store.take(key, 3, hour, now)).allowed).toBe(false);
      now += hour - 1;
      expect((await store.take(key, 3, hour, now)).allowed).toBe(false);
      now += 1;
      expect((await store.take(key, 3, hour, now)).allowed).toBe(true);
      now += 9 * hour;
    });

    test("limits are those of memoryLimits, whatever is taken and given back when", async () => {
      const step = fc.record({ gap: fc.integer({ min: 0, max: 300 }), back: fc.nat({ max: 3 }) });
      const plan = fc.record({
        requests: fc.integer({ min: 1, max: 20 }),
        period: fc.integer({ min: 1, max: 1000 }),
        steps: fc.array(step, { maxLength: 60 }),
      });
      await fc.assert(
        fc.asyncProperty(plan, async ({ requests, period, steps }) => {
          const key = fresh();
          const model = memoryLimits();
          for (const { gap, back } of steps) {
            now += gap * 1000;
            if (back === 0) {
              await model.giveBack?.(key);
              await store.giveBack(key);
            }
            const is = await store.take(key, requests, period * 1000, now);
            expect(is).toEqual(await model.take(key, requests, period * 1000, now));
          }
        }),
        { numRuns: 40 },
      );
    });

    test("whatever is done in whatever order, it is what a map with versions would do", async () => {
      const key = fc.nat({ max: 2 });
      const which = fc.constantFrom("none", "current", "old");
      const time = fc.constantFrom({}, { keep: hour }, { keep: 3 * hour }, { due: 2 * hour });
      const step = fc.oneof(
        fc.record({ act: fc.constant("write"), key, which, time }),
        fc.record({ act: fc.constant("always"), key, time }),
        fc.record({ act: fc.constant("extend"), key, which, time }),
        fc.record({ act: fc.constant("remove"), key, which }),
        fc.record({ act: fc.constant("wait"), hours: fc.integer({ min: 1, max: 3 }) }),
      ) as fc.Arbitrary<Step>;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const group = fresh();
          const model = new Map<string, Known>();
          const last = new Map<string, number>();
          for (const [
            i,
            { act, key: n = 0, which: of, time: given = {}, hours = 0 },
          ] of steps.entries()) {
            const it = `${group}${n}`;
            const known = model.get(it);
            const current = known?.version ?? 0;
            const version = of === "none" ? 0 : of === "current" ? current : current - 1;
            const times = {
              until: given.keep === undefined ? Number.POSITIVE_INFINITY : now + given.keep,
              due: given.due === undefined ? Number.POSITIVE_INFINITY : now + given.due,
            };
            if (act === "wait") now += hours * hour;
            else if (act === "write" || act === "always") {
              const options = act === "write" ? { ...given, ifVersion: version } : given;
              const written = await store.write(it, `${i}`, options);
              if (act === "write" && version !== current) expect(written).toBeUndefined();
              else {
                expect(written).toBeGreaterThan(last.get(it) ?? 0);
                last.set(it, written as number);
                model.set(it, { value: `${i}`, version: written as number, ...times });
              }
            } else if (act === "extend") {
              const holds = known !== undefined && version === current;
              expect(await store.extend(it, version, given)).toBe(holds);
              if (holds) model.set(it, { ...known, ...times });
            } else {
              const holds = known !== undefined && version === current;
              expect(await store.remove(it, version)).toBe(holds);
              if (holds) model.delete(it);
            }
            for (const [one, { until }] of model) if (until <= now) model.delete(one);
            const entry = model.get(it);
            expect(await store.read(it)).toEqual(
              entry && {
                value: entry.value,
                version: entry.version,
                ...(entry.due <= now && { isDue: true }),
              },
            );
            const due = [...model].filter(([, { due: at }]) => at <= now).map(([one]) => one);
            expect([...(await store.due(group))].sort()).toEqual(due.sort());
          }
        }),
        { numRuns: 60 },
      );
    });

    // Not as one that is skipped: there is nothing that could be there.
    if (!isShared) return;
    test("another one on the same data sees what is there", async () => {
      const { again } = tested as Required<Tested>;
      const key = fresh();
      const version = (await store.write(key, "a", { due: 0 })) as number;
      await store.take(key, 2, hour, now);
      const other = again();
      expect(await other.read(key)).toEqual({ value: "a", version, isDue: true });
      expect(await other.due(key)).toEqual([key]);
      expect((await other.take(key, 2, hour, now)).remaining).toBe(0);
      expect(await other.write(key, "b", { ifVersion: version })).toBeGreaterThan(version);
      expect(await store.write(key, "c", { ifVersion: version })).toBeUndefined();
      await other.close();
      expect((await store.read(key))?.value).toBe("b");
    });
  });
}

interface Known {
  readonly value: string;
  readonly version: number;
  readonly until: number;
  readonly due: number;
}

interface Step {
  readonly act: "write" | "always" | "extend" | "remove" | "wait";
  readonly key?: number;
  readonly which?: "none" | "current" | "old";
  readonly time?: { readonly keep?: number; readonly due?: number };
  readonly hours?: number;
}
