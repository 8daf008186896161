import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toFetch } from "../src/fetch.ts";
import { app, type IdempotencyStore, type JobRecord, jobs, resource } from "../src/index.ts";
import { jobsIn, keysIn, leaseOn, locksIn, type Store, StoreError } from "../src/store/index.ts";
import type { Tested } from "./store-conformance.ts";

/** Milliseconds of a lease: long beside the time that a store takes, and short beside that of a test. */
const lease = 800;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A process of its own on the store: while it is cut off, it gets no answer. */
function process(store: Store): { readonly store: Store; isCutOff: boolean } {
  const it = { isCutOff: false, store };
  const asked = Object.entries(store).map(([name, act]) => [
    name,
    async (...args: unknown[]) => {
      if (it.isCutOff) throw new StoreError("cut off", { isAway: true });
      return (act as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  it.store = Object.fromEntries(asked) as Store;
  return it;
}

/** What is made of a store holds for every store: keys, leases, locks and jobs, with time as it is. */
export function claimsHold(name: string, open: () => Promise<Tested>): void {
  // Most of the time is spent waiting, and each test has names of its own.
  describe.concurrent(`on a store ${name}`, () => {
    let tested: Tested;
    let store: Store;
    let count = 0;
    const fresh = (): string => `name ${count++}`;
    beforeAll(async () => {
      tested = await open();
      store = tested.store;
    });
    afterAll(async () => {
      await store?.close();
      await tested?.close?.();
    });

    const begin = async (keys: IdempotencyStore, key: string, keep = 60_000) => {
      const begun = await keys.begin(key, "f", keep);
      return { state: begun.state, token: begun.state === "new" ? begun.token : undefined, begun };
    };

    describe("idempotency keys", () => {
      test("of ten processes that begin at once one does; the others are given what it came to", async () => {
        const key = fresh();
        const all = Array.from({ length: 10 }, () => keysIn(process(store).store, { lease }));
        const begun = await Promise.all(all.map((it) => begin(it, key)));
        const first = begun.findIndex(({ state }) => state === "new");
        expect(begun.filter(({ state }) => state === "in-progress")).toHaveLength(9);
        await all[first]?.finish(key, '{"a":1}', begun[first]?.token);
        for (const it of all) {
          const { begun: again } = await begin(it, key);
          expect(again).toEqual({ state: "finished", fingerprint: "f", answer: '{"a":1}' });
        }
      });

      test("a process that lives is not taken for dead, however long it takes", async () => {
        const key = fresh();
        const [a, b] = [keysIn(store, { lease }), keysIn(store, { lease })];
        const { token } = await begin(a, key);
        await pause(2.5 * lease);
        expect((await begin(b, key)).state).toBe("in-progress");
        await a.abandon(key, token);
        const next = await begin(b, key);
        expect(next.state).toBe("new");
        await b.abandon(key, next.token);
      });

      test("a process that was taken for dead cannot finish over the one that came after, nor give its key away", async () => {
        const key = fresh();
        const late = process(store);
        const [a, b] = [keysIn(late.store, { lease }), keysIn(store, { lease })];
        const first = await begin(a, key);
        late.isCutOff = true;
        await pause(1.5 * lease);
        const second = await begin(b, key);
        expect(second.state).toBe("new");
        late.isCutOff = false;
        await a.abandon(key, first.token);
        expect((await begin(a, key)).state).toBe("in-progress");
        await expect(a.finish(key, "late", first.token)).rejects.toThrow(StoreError);
        await b.finish(key, "in time", second.token);
        await expect(a.finish(key, "late", first.token)).rejects.toThrow(key);
        expect((await begin(a, key)).begun).toMatchObject({ answer: "in time" });
      });

      test("what a process that was cut off for too long came to is kept where nobody came after", async () => {
        const key = fresh();
        const late = process(store);
        const keys = keysIn(late.store, { lease });
        const { token } = await begin(keys, key);
        late.isCutOff = true;
        await pause(1.5 * lease);
        late.isCutOff = false;
        await keys.finish(key, "late", token);
        expect((await begin(keysIn(store), key)).begun).toMatchObject({ answer: "late" });
      });

      test("an answer that could not be kept is kept once the store is back, and nothing is done twice", async () => {
        const key = fresh();
        const flaky = process(store);
        const keys = keysIn(flaky.store, { lease });
        const { token } = await begin(keys, key);
        flaky.isCutOff = true;
        await expect(keys.finish(key, "done", token)).rejects.toThrow("cut off");
        await pause(lease / 2);
        flaky.isCutOff = false;
        await pause(lease);
        expect((await begin(keysIn(store), key)).begun).toMatchObject({ answer: "done" });
      });

      test("an answer is kept as long as was said, and a key that is not a token's is refused", async () => {
        const key = fresh();
        const keys = keysIn(store, { lease });
        const { token } = await begin(keys, key, lease);
        await keys.finish(key, "done", token);
        expect((await begin(keys, key)).state).toBe("finished");
        await pause(1.2 * lease);
        const again = await begin(keys, key);
        expect(again.state).toBe("new");
        expect(() => keys.finish(key, "done")).toThrow("without the token");
        await keys.abandon(key, again.token);
      });

      test("a POST that is repeated to another process is answered as the first was, and done once", async () => {
        const path = `/${fresh().replace(" ", "-")}`;
        let done = 0;
        const [one, other] = [1, 2].map(() =>
          toFetch(
            app([
              resource(path, {
                idempotencyKey: { store: keysIn(process(store).store, { lease }) },
                POST: () => `made ${++done}`,
              }),
            ]),
          ),
        ) as [ReturnType<typeof toFetch>, ReturnType<typeof toFetch>];
        const post = (handle: typeof one) =>
          handle(
            new Request(`http://localhost${path}`, {
              method: "POST",
              headers: { "Idempotency-Key": '"a"' },
            }),
          );
        const first = await (await post(one)).text();
        expect(await (await post(other)).text()).toBe(first);
        expect(done).toBe(1);
      });
    });

    test("who was taken for dead in the middle of a POST is told so, and the repeat has what the other one came to", async () => {
      const path = `/${fresh().replace(" ", "-")}`;
      const late = process(store);
      const told: unknown[] = [];
      const made = (it: Store, run: () => unknown) => {
        const idempotencyKey = { store: keysIn(it, { lease }) };
        const own = resource(path, { idempotencyKey, POST: async () => run() });
        return toFetch(app([own], { onError: ({ error }) => told.push(error) }));
      };
      let goOn = (): void => undefined;
      const isOver = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const first = made(late.store, async () => {
        late.isCutOff = true;
        await isOver;
        late.isCutOff = false;
        return "first";
      });
      const second = made(store, () => "second");
      const post = (handle: typeof first) =>
        handle(
          new Request(`http://localhost${path}`, {
            method: "POST",
            headers: { "Idempotency-Key": '"a"' },
          }),
        );
      const answer = post(first);
      while (!late.isCutOff) await pause(5);
      expect((await post(second)).status).toBe(409);
      await pause(1.5 * lease);
      expect(await (await post(second)).json()).toBe("second");
      goOn();
      expect((await answer).status).toBe(500);
      expect(told).toEqual([expect.any(StoreError)]);
      expect(await (await post(first)).json()).toBe("second");
    });

    describe("leases and locks", () => {
      test("one holds a lease at a time, until it is released or over; each has a larger version", async () => {
        const it = fresh();
        const first = await leaseOn(store, it, lease);
        expect(await leaseOn(store, it, lease)).toBeUndefined();
        expect(await first?.release()).toBe(true);
        expect(await first?.release()).toBe(false);
        const second = await leaseOn(store, it, lease);
        expect(second?.version).toBeGreaterThan(first?.version as number);
        await pause(0.6 * lease);
        expect(await second?.renew()).toBe(true);
        await pause(0.6 * lease);
        expect(await leaseOn(store, it, lease)).toBeUndefined();
        await pause(0.6 * lease);
        const third = await leaseOn(store, it, lease);
        expect(third?.version).toBeGreaterThan(second?.version as number);
        expect(await second?.renew()).toBe(false);
        expect(await second?.release()).toBe(false);
        expect(await third?.renew()).toBe(true);
      });

      test("of those who hold the same lock at once there is one at a time, and all come through", async () => {
        const it = fresh();
        let inside = 0;
        let most = 0;
        const versions: number[] = [];
        await Promise.all(
          Array.from({ length: 8 }, () =>
            locksIn(store, { lease }).hold(
              it,
              async ({ version }) => {
                most = Math.max(most, ++inside);
                versions.push(version);
                await pause(5);
                inside -= 1;
              },
              { wait: 20_000 },
            ),
          ),
        );
        expect(most).toBe(1);
        expect(versions).toHaveLength(8);
        expect([...versions].sort((a, b) => a - b)).toEqual(versions);
      });

      test("a lock is held for as long as it takes; who does not wait is refused, and it is free after a failure", async () => {
        const it = fresh();
        const locks = locksIn(store, { lease });
        const long = locks.hold(it, async ({ signal }) => {
          await pause(2 * lease);
          return signal.aborted;
        });
        await pause(1.5 * lease);
        await expect(locks.hold(it, () => "second")).rejects.toMatchObject({ status: 503 });
        expect(await long).toBe(false);
        const failing = locks.hold(it, () => {
          throw new RangeError("own");
        });
        await expect(failing).rejects.toThrow(RangeError);
        expect(await locks.hold(it, () => "third")).toBe("third");
      });

      test("whoever is cut off is told before anybody else can hold it", async () => {
        const it = fresh();
        const late = process(store);
        let wasToldAt = Number.POSITIVE_INFINITY;
        const first = locksIn(late.store, { lease }).hold(it, async ({ signal }) => {
          late.isCutOff = true;
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          wasToldAt = performance.now();
          await pause(lease);
        });
        await pause(20);
        await locksIn(store, { lease }).hold(
          it,
          () => expect(wasToldAt).toBeLessThanOrEqual(performance.now()),
          { wait: 20_000 },
        );
        await first;
      });
    });

    describe("jobs", () => {
      const running = (id: string): JobRecord => ({
        id,
        status: "running",
        begun: Date.now(),
        work: "report",
        input: { a: 1 },
      });
      const ended = (id: string, value: string): JobRecord => ({
        id,
        status: "done",
        begun: 0,
        value,
        until: Date.now() + 60_000,
      });
      const idsOf = (all: readonly JobRecord[]) => all.map(({ id }) => id);

      test("any process tells how far a job is; nobody takes it over from one that lives", async () => {
        const prefix = fresh();
        const [a, b] = [jobsIn(store, { lease, prefix }), jobsIn(store, { lease, prefix })];
        await a.save(running("1"));
        await a.save({ ...running("1"), progress: 0.5 });
        expect(await b.load("1")).toMatchObject({ status: "running", progress: 0.5 });
        expect(await b.load("2")).toBeUndefined();
        await pause(2 * lease);
        expect(await b.unfinished()).toEqual([]);
        await a.save(ended("1", "a"));
        expect(await b.load("1")).toMatchObject({ status: "done", value: "a" });
        await pause(1.5 * lease);
        expect(await b.unfinished()).toEqual([]);
      });

      test("what a dead process left is taken over by one, and the dead one cannot save over that", async () => {
        const prefix = fresh();
        const dead = process(store);
        const a = jobsIn(dead.store, { lease, prefix });
        for (const id of ["1", "2", "3"]) await a.save(running(id));
        dead.isCutOff = true;
        await pause(1.5 * lease);
        const others = [1, 2, 3, 4].map(() => jobsIn(process(store).store, { lease, prefix }));
        const taken = await Promise.all(others.map((it) => it.unfinished()));
        expect(idsOf(taken.flat()).sort()).toEqual(["1", "2", "3"]);
        expect(taken.flat()[0]).toMatchObject({ work: "report", input: { a: 1 } });
        dead.isCutOff = false;
        await expect(a.save(ended("1", "dead"))).rejects.toThrow(StoreError);
        const next = others[taken.findIndex((it) => idsOf(it).includes("1"))];
        await next?.save(ended("1", "alive"));
        await expect(a.save(ended("1", "dead"))).rejects.toThrow("the job 1");
        expect(await a.load("1")).toMatchObject({ value: "alive" });
        await Promise.all(others.map((it) => it.release()));
      });

      test("work that another process has taken over, or called off, is told to stop", async () => {
        const prefix = fresh();
        const late = process(store);
        const told: unknown[] = [];
        const own = jobs({
          path: "/jobs/:id",
          store: jobsIn(late.store, { lease, prefix }),
          onError: (error) => told.push(error),
        });
        const begun = async () => {
          let signal: AbortSignal | undefined;
          const { monitor = "" } = await own.start((job) => {
            signal = job.signal;
            return new Promise(() => undefined);
          });
          return { id: monitor.slice("/jobs/".length), signal: signal as AbortSignal };
        };
        const [taken, calledOff, kept] = [await begun(), await begun(), await begun()];
        const other = jobsIn(store, { lease, prefix });
        await other.save({ id: calledOff.id, status: "gone", begun: 0, until: Date.now() });
        await pause(lease);
        expect([taken, calledOff, kept].map((it) => it.signal.aborted)).toEqual([
          false,
          true,
          false,
        ]);
        expect(told).toEqual([]);
        late.isCutOff = true;
        await pause(1.5 * lease);
        expect(idsOf(await other.unfinished()).sort()).toEqual([taken.id, kept.id].sort());
        expect(taken.signal.aborted).toBe(false);
        late.isCutOff = false;
        await pause(lease);
        expect([taken.signal.aborted, kept.signal.aborted]).toEqual([true, true]);
        const notOurs = [taken, kept].map(({ id }) => `The job ${id} is not this process's`);
        for (const it of notOurs) expect(told.map(String).join()).toContain(it);
        expect(told).toHaveLength(2);
        await other.release();
      });

      test("what another process has called off is not kept by who runs it", async () => {
        const prefix = fresh();
        const [a, b] = [jobsIn(store, { lease, prefix }), jobsIn(store, { lease, prefix })];
        await a.save(running("1"));
        await b.save({ id: "1", status: "gone", begun: 0, until: Date.now() });
        await expect(a.save(ended("1", "a"))).rejects.toThrow("called off");
        expect(await a.load("1")).toMatchObject({ status: "gone" });
      });

      test("what is released is taken over at once; what comes to its end before that is kept", async () => {
        const prefix = fresh();
        const [a, b] = [
          jobsIn(store, { lease: 60_000, prefix }),
          jobsIn(store, { lease: 60_000, prefix }),
        ];
        await a.save(running("1"));
        await a.save(running("2"));
        expect(await b.unfinished()).toEqual([]);
        await a.release();
        await a.save({ ...running("1"), progress: 0.9 });
        await a.save(ended("2", "a"));
        expect(await b.unfinished()).toMatchObject([{ id: "1", progress: 0.9 }]);
        expect(await b.load("2")).toMatchObject({ value: "a" });
        await b.release();
      });

      test("a 202 that one process began is finished and read on another", async () => {
        const prefix = fresh();
        const made = (it: Store, report: (input: string) => Promise<string>) => {
          const own = jobs({
            path: "/jobs/:id",
            works: { report },
            store: jobsIn(it, { lease, prefix }),
            onError: () => undefined,
          });
          const start = resource("/reports", { POST: () => own.start("report", "x") });
          return { own, handle: toFetch(app([start, own.resource])) };
        };
        const dying = process(store);
        const first = made(dying.store, () => new Promise(() => undefined));
        const second = made(store, async (input) => `${input} by the second`);
        const accepted = await first.handle(
          new Request("http://localhost/reports", { method: "POST" }),
        );
        expect(accepted.status).toBe(202);
        const monitor = new URL(accepted.headers.get("Location") ?? "", "http://localhost");
        const seen = async () =>
          (await (await second.handle(new Request(monitor))).json()) as object;
        expect(await seen()).toMatchObject({ status: "running" });
        dying.isCutOff = true;
        await pause(1.5 * lease);
        await second.own.resume();
        let last = await seen();
        while ("status" in last && last.status === "running") {
          await pause(20);
          last = await seen();
        }
        expect(last).toEqual({ status: "done", runs: 2, value: "x by the second" });
      });
    });

    test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
      "a lease of %d is none",
      async (time) => {
        expect(() => keysIn(store, { lease: time })).toThrow(TypeError);
        expect(() => jobsIn(store, { lease: time })).toThrow(TypeError);
        expect(() => locksIn(store, { lease: time })).toThrow(TypeError);
        await expect(leaseOn(store, "a", time)).rejects.toThrow(TypeError);
      },
    );
  });
}
