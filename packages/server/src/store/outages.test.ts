import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type StoreThatGoes, storeThatGoes } from "../../test/store-that-goes.ts";
import { type Job, jobs } from "../index.ts";
import { jobsIn } from "./jobs.ts";
import { keysIn } from "./keys.ts";
import { memoryStore } from "./memory.ts";
import { watchedStore } from "./watched.ts";

// Hours go by in a moment, and the same way each time.
beforeEach(() => void vi.useFakeTimers({ now: 1e12 }));
afterEach(() => void vi.useRealTimers());

const lease = 5000;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

type State = StoreThatGoes["state"];

/** What happens, and for how many milliseconds nothing else does. */
type Step =
  | { readonly act: "start"; readonly on: number; readonly time: number; readonly gap: number }
  | { readonly act: "state"; readonly of: number; readonly state: State; readonly gap: number }
  | { readonly act: "die"; readonly on: number; readonly gap: number };

const on = fc.nat({ max: 2 });
const gap = fc.integer({ min: 0, max: 8000 });
const time = fc.integer({ min: 0, max: 15_000 });
const state = fc.constantFrom<State>("there", "there", "away", "locked", "deaf");
const start = fc.record({ act: fc.constant("start" as const), on, time, gap });
const change = fc.record({ act: fc.constant("state" as const), of: on, state, gap });
const die = fc.record({ act: fc.constant("die" as const), on, gap });

/** What became of one job that a client asked for. */
interface Asked {
  /** Where it is watched; `undefined` where it was not taken on. */
  readonly id: string | undefined;
  readonly number: number;
}

/**
 * Three processes that share jobs, each of which asks for those left behind every two seconds; where one dies, another
 * begins in its place.
 *
 * @param isShared the store itself goes, for all of them; else each has a way of its own to it that does
 */
async function lived(steps: readonly Step[], isShared: boolean) {
  const shared = memoryStore();
  const ways = [0, 1, 2].map(() => storeThatGoes(shared));
  const begun = new Map<number, number>();
  const ended = new Map<number, number>();
  const plural = (map: Map<number, number>, it: number) => map.set(it, (map.get(it) ?? 0) + 1);

  const processOn = (way: StoreThatGoes) => {
    let isDead = false;
    // What a dead process would say is not heard any more.
    const own = storeThatGoes(way);
    const store = watchedStore(own, { log: () => undefined });
    const work = async ({ number, time: long }: { number: number; time: number }, job: Job) => {
      plural(begun, number);
      await pause(long / 2);
      job.progress("half");
      await pause(long / 2);
      if (!job.signal.aborted && !isDead) plural(ended, number);
      return number;
    };
    const it = jobs({
      path: "/jobs/:id",
      works: { work },
      store: jobsIn(store, { lease }),
      onError: () => undefined,
    });
    const timer = setInterval(() => void it.resume().catch(() => undefined), 2000);
    return {
      start: (number: number, long: number) => it.start("work", { number, time: long }),
      die: () => {
        isDead = true;
        own.state = "locked";
        clearInterval(timer);
        void store.close();
      },
    };
  };

  const processes = ways.map(processOn);
  const asked: Promise<Asked>[] = [];
  for (const [number, step] of steps.entries()) {
    if (step.act === "start") {
      asked.push(
        (processes[step.on] as (typeof processes)[0]).start(number, step.time).then(
          ({ monitor = "" }) => ({ id: monitor.slice("/jobs/".length), number }),
          () => ({ id: undefined, number }),
        ),
      );
    } else if (step.act === "state") {
      for (const [i, way] of ways.entries()) if (isShared || i === step.of) way.state = step.state;
    } else {
      processes[step.on]?.die();
      processes[step.on] = processOn(ways[step.on] as StoreThatGoes);
    }
    await vi.advanceTimersByTimeAsync(step.gap);
  }
  for (const way of ways) way.state = "there";
  await vi.advanceTimersByTimeAsync(120_000);
  const all = await Promise.all(asked);
  const records = new Map<number, Awaited<ReturnType<ReturnType<typeof jobsIn>["load"]>>>();
  for (const { id, number } of all)
    if (id !== undefined) records.set(number, await jobsIn(shared).load(id));
  for (const it of processes) it.die();
  vi.clearAllTimers();
  return { all, records, begun, ended };
}

test("a job that was taken on is done, whatever goes and dies, and its monitor counts each time that it was begun", async () => {
  const plan = fc.array(fc.oneof({ weight: 3, arbitrary: start }, change, die), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(plan, async (steps) => {
      const { all, records, begun } = await lived(steps as Step[], false);
      for (const { id, number } of all) {
        if (id === undefined) continue;
        const record = records.get(number);
        expect(record).toMatchObject({ status: "done", value: number });
        expect(record?.runs ?? 1).toBeGreaterThanOrEqual(begun.get(number) ?? 0);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("while the store itself goes and nobody dies, a job is begun once, and never where it was refused", async () => {
  const plan = fc.array(fc.oneof({ weight: 3, arbitrary: start }, change), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(plan, async (steps) => {
      const { all, records, begun } = await lived(steps as Step[], true);
      for (const { id, number } of all) {
        expect(begun.get(number) ?? 0).toBe(id === undefined ? 0 : 1);
        if (id === undefined) continue;
        expect(records.get(number)).toMatchObject({ status: "done", value: number });
        expect(records.get(number)).not.toHaveProperty("runs");
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("under a key that is repeated until it is answered something is done once, while the store goes for less than a lease", async () => {
  const outage = fc.record({
    // In between it is there for long enough to be noticed.
    gap: fc.integer({ min: 3000, max: 20_000 }),
    state: fc.constantFrom<State>("away", "locked", "deaf"),
    long: fc.integer({ min: 1, max: 15_000 }),
  });
  const plan = fc.record({
    outages: fc.array(outage, { minLength: 1, maxLength: 5 }),
    work: fc.integer({ min: 0, max: 20_000 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ outages, work }) => {
      const shared = memoryStore();
      const way = storeThatGoes(shared);
      const watched = [0, 1, 2].map(() => watchedStore(way, { log: () => undefined }));
      const processes = watched.map((it) => keysIn(it, { lease: 30_000 }));
      let done = 0;
      /** What a process makes of one request: its answer, or nothing where it has to be repeated. */
      const post = async (keys: (typeof processes)[0]): Promise<string | undefined> => {
        try {
          const begun = await keys.begin("a", "f", 3_600_000);
          if (begun.state === "finished") return begun.answer;
          if (begun.state === "in-progress") return undefined;
          await pause(work);
          const answer = `${++done}`;
          await Promise.resolve(keys.finish("a", answer, begun.token)).catch(() => undefined);
          return answer;
        } catch {
          return undefined;
        }
      };
      const client = async (from: number): Promise<string> => {
        for (let i = from; ; i++) {
          const answer = await post(processes[i % 3] as (typeof processes)[0]);
          if (answer !== undefined) return answer;
          await pause(700);
        }
      };
      const answers = [client(0), client(1), client(2)];
      for (const { gap: before, state: how, long } of outages) {
        await vi.advanceTimersByTimeAsync(before);
        way.state = how;
        await vi.advanceTimersByTimeAsync(long);
        way.state = "there";
      }
      await vi.advanceTimersByTimeAsync(120_000);
      expect(await Promise.all(answers)).toEqual(["1", "1", "1"]);
      expect(done).toBe(1);
      for (const it of watched) await it.close();
      vi.clearAllTimers();
    }),
    { numRuns: 150 },
  );
}, 60_000);
