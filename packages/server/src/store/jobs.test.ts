import { afterEach, expect, test, vi } from "vitest";
import { storeThatGoes } from "../../test/store-that-goes.ts";
import { type Job, type JobRecord, jobs } from "../index.ts";
import { jobsIn, type StoredJobs } from "./jobs.ts";
import { memoryStore } from "./memory.ts";

const lease = 300;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const opened: StoredJobs[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.release();
});

/** Two processes on one store, each with a way of its own to it. */
function two() {
  const shared = memoryStore();
  const ways = [storeThatGoes(shared), storeThatGoes(shared)] as const;
  const [a, b] = ways.map((it) => jobsIn(it, { lease })) as [StoredJobs, StoredJobs];
  opened.push(a, b);
  return { shared, ways, a, b };
}

const running = (id: string): JobRecord => ({ id, status: "running", begun: 0 });
const done = (id: string): JobRecord => ({ ...running(id), status: "done", until: Date.now() });
const idsOf = (all: readonly JobRecord[]) => all.map(({ id }) => id);
const isAway = { isAway: true };

test("a save that was not heard of, and was done, does not keep the next one from being done", async () => {
  const { a, ways } = two();
  await a.save(running("1"));
  ways[0].state = "deaf";
  await expect(a.save({ ...running("1"), progress: 1 })).rejects.toMatchObject(isAway);
  ways[0].state = "there";
  await a.save({ ...running("1"), progress: 2 });
  expect(await a.load("1")).toMatchObject({ progress: 2 });
  ways[0].state = "deaf";
  await expect(a.save(done("1"))).rejects.toMatchObject(isAway);
  ways[0].state = "there";
  expect(await a.load("1")).toMatchObject({ status: "done" });
});

test("nor is what runs taken for lost: its lease is renewed", async () => {
  const { a, b, ways } = two();
  const lost: string[] = [];
  a.lost?.((id) => lost.push(id));
  await a.save(running("1"));
  ways[0].state = "deaf";
  await expect(a.save({ ...running("1"), progress: 1 })).rejects.toMatchObject(isAway);
  ways[0].state = "there";
  await pause(2 * lease);
  expect(lost).toEqual([]);
  expect(await b.unfinished()).toEqual([]);
});

test("who learns by saving that it lost a job is told as well, once", async () => {
  const { a, b, ways } = two();
  const told: unknown[] = [];
  const own = jobs({ path: "/jobs/:id", store: a, onError: (error) => told.push(error) });
  let goOn = (): void => undefined;
  const isTaken = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const signals: AbortSignal[] = [];
  const work = async (job: Job) => {
    signals.push(job.signal);
    await isTaken;
    job.progress("late");
  };
  await own.start(work);
  await own.start((job) => {
    signals.push(job.signal);
    return isTaken;
  });
  ways[0].state = "away";
  await pause(1.5 * lease);
  expect(await b.unfinished()).toHaveLength(2);
  ways[0].state = "there";
  goOn();
  await vi.waitFor(() => expect(signals.map((it) => it.aborted)).toEqual([true, true]));
  expect(told.map(String)).toEqual([
    expect.stringContaining("another one has taken it over"),
    expect.stringContaining("another one has taken it over"),
  ]);
});

test("what could not be taken on, and was kept all the same, is undone", async () => {
  const { a, b, shared, ways } = two();
  ways[0].state = "deaf";
  await expect(a.save(running("1"))).rejects.toMatchObject(isAway);
  expect(await shared.read("job:1")).toBeDefined();
  ways[0].state = "there";
  await vi.waitFor(async () => expect(await shared.read("job:1")).toBeUndefined());
  await pause(1.2 * lease);
  expect(await b.unfinished()).toEqual([]);
});

test("after the store was away those who live have the time of a lease to renew theirs", async () => {
  const { a, b, ways } = two();
  await a.save(running("1"));
  for (const it of ways) it.state = "away";
  await pause(1.5 * lease);
  await expect(b.unfinished()).rejects.toMatchObject(isAway);
  for (const it of ways) it.state = "there";
  expect(await b.unfinished()).toEqual([]);
  await pause(lease / 2);
  expect(await b.unfinished()).toEqual([]);
  await pause(lease);
  expect(await b.unfinished()).toEqual([]);
  await a.save(done("1"));
});

test("and what nobody renews then is taken over", async () => {
  const { a, b, ways } = two();
  await a.save(running("1"));
  for (const it of ways) it.state = "away";
  await pause(1.5 * lease);
  await expect(b.unfinished()).rejects.toMatchObject(isAway);
  ways[1].state = "there";
  expect(await b.unfinished()).toEqual([]);
  await pause(1.1 * lease);
  expect(idsOf(await b.unfinished())).toEqual(["1"]);
});

test("where the store goes while jobs are taken over, those are run that were", async () => {
  const { a, b, ways } = two();
  for (const id of ["1", "2", "3"]) await a.save(running(id));
  ways[0].state = "away";
  await pause(1.2 * lease);
  const { write } = ways[1];
  let writes = 0;
  const spy = vi.spyOn(ways[1], "write").mockImplementation((...args) => {
    if (++writes === 3) ways[1].state = "away";
    return write(...args);
  });
  const taken = await b.unfinished();
  expect(taken).toHaveLength(2);
  spy.mockRestore();
  ways[1].state = "there";
  await pause(1.2 * lease);
  const rest = await b.unfinished();
  expect(rest).toEqual([]);
  await pause(1.1 * lease);
  expect(idsOf([...taken, ...(await b.unfinished())]).sort()).toEqual(["1", "2", "3"]);
});

test("what the store has lost of a job that runs is kept anew, and so is what came of it", async () => {
  const { a, b, shared } = two();
  await a.save({ ...running("1"), progress: 0.5 });
  await shared.remove("job:1");
  await vi.waitFor(async () => expect(await b.load("1")).toMatchObject({ progress: 0.5 }));
  await shared.remove("job:1");
  await a.save(done("1"));
  expect(await b.load("1")).toMatchObject({ status: "done" });
});

test("jobs that are taken over just when the store goes are run once it is back, and not without being counted", async () => {
  const { a, ways } = two();
  const [, way] = ways;
  await a.save({ ...running("1"), work: "count", input: 1 });
  ways[0].state = "away";
  await pause(1.2 * lease);
  const told: unknown[] = [];
  let runs = 0;
  const store = jobsIn(way, { lease });
  opened.push(store);
  const unfinished = async () => {
    const taken = await store.unfinished();
    way.state = "away";
    return taken;
  };
  const own = jobs({
    path: "/jobs/:id",
    works: { count: async () => ++runs },
    store: { ...store, unfinished },
    onError: (error) => told.push(error),
  });
  await own.resume();
  await pause(lease);
  expect(runs).toBe(0);
  way.state = "there";
  await vi.waitFor(
    async () => expect(await store.load("1")).toMatchObject({ status: "done", runs: 2, value: 1 }),
    3000,
  );
  expect(runs).toBe(1);
});

test("where it went before anything could be taken over, resuming fails, and nothing is run", async () => {
  const { ways } = two();
  ways[0].state = "away";
  const own = jobs({ path: "/jobs/:id", store: jobsIn(ways[0], { lease }) });
  await expect(own.resume()).rejects.toMatchObject(isAway);
});

test("releasing does not fail while the store is away", async () => {
  const { a, ways } = two();
  await a.save(running("1"));
  ways[0].state = "away";
  await a.release();
});

test("progress that is told faster than it can be kept is kept where it got to", async () => {
  const { a, ways } = two();
  ways[0].delay = 20;
  const own = jobs({ path: "/jobs/:id", store: a, onError: () => undefined });
  const { monitor = "" } = await own.start(async (job) => {
    ways[0].state = "away";
    for (let i = 0; i < 1000; i++) job.progress(i);
    await pause(100);
    ways[0].state = "there";
    return "done";
  });
  const id = monitor.slice("/jobs/".length);
  await vi.waitFor(async () => expect(await a.load(id)).toMatchObject({ value: "done" }), 5000);
  expect(await a.load(id)).toMatchObject({ progress: 999 });
  expect(ways[0].asked.filter((it) => it === "write").length).toBeLessThan(10);
});
