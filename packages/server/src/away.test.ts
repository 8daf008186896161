import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { describeBoth, type Got } from "../test/both.ts";
import { storeThatGoes } from "../test/store-that-goes.ts";
import {
  app,
  type Job,
  jobs,
  json,
  type LimitKey,
  type LimitStore,
  type LogEntry,
  memoryLimits,
  resource,
} from "./index.ts";
import {
  jobsIn,
  keysIn,
  locksIn,
  memoryStore,
  StoreError,
  type StoreEvent,
  watchedStore,
} from "./store/index.ts";

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const lease = 600;

const behind = storeThatGoes(memoryStore());
const events: StoreEvent[] = [];
const store = watchedStore(behind, { retry: 10, log: (event) => events.push(event) });
const logged: LogEntry[] = [];
const jobLog: unknown[] = [];

const by: LimitKey = ({ request }) => request.field("x-key");
const limit = { requests: 2, per: "1h", by, store } as const;
const offer = { "application/json": json };
const load = () => 1;

let done = 0;
const hooks = { inside: (): unknown => undefined };
const doOnce = async () => {
  done += 1;
  await hooks.inside();
  return done;
};

let signal: AbortSignal | undefined;
const works = {
  count: async (_: unknown, job: Job) => {
    signal = job.signal;
    done += 1;
    job.progress(done);
    await hooks.inside();
    return done;
  },
};
const onError = (error: unknown): void => void jobLog.push(error);
const made = jobs({ path: "/jobs/:id", works, store: jobsIn(store, { lease }), onError });

const own = memoryLimits();
const takeInside: LimitStore["take"] = (...taking) => {
  hooks.inside();
  return own.take(...taking);
};
const resources = app(
  [
    resource("/counted", { load, offer, limit: { ...limit, name: "counted" } }),
    resource("/passed", { load, offer, limit: { ...limit, name: "passed", away: "pass" } }),
    resource("/refused", { load, offer, limit: { ...limit, name: "refused", away: "refuse" } }),
    resource("/several", {
      load,
      offer,
      limit: [
        { ...limit, name: "own", store: own },
        { ...limit, name: "shared", away: "refuse" },
      ],
    }),
    resource("/between", {
      load,
      offer,
      limit: [
        { ...limit, name: "first" },
        { ...limit, name: "second", requests: 1, store: { take: takeInside } },
      ],
    }),
    resource("/orders", { idempotencyKey: { store: keysIn(store, { lease }) }, POST: doOnce }),
    resource("/anyway", {
      idempotencyKey: { store: keysIn(store, { lease }), away: "pass", required: true },
      POST: doOnce,
    }),
    resource("/failing", {
      idempotencyKey: { store: keysIn(store, { lease }) },
      POST: async () => {
        await doOnce();
        throw new RangeError("own");
      },
    }),
    resource("/reports", { POST: () => made.start("count", undefined) }),
    resource("/deferred", {
      POST: made.deferred(
        async (_, job) => {
          signal = job.signal;
          job.progress("begun");
          await pause(50);
          job.progress("done");
          return doOnce();
        },
        { wait: 0.01 },
      ),
    }),
    resource("/locked", { POST: () => locksIn(store).hold("a", () => 1) }),
    resource("/fenced", {
      POST: () => {
        throw new StoreError("Somebody else was faster.");
      },
    }),
    made.resource,
  ],
  { onError: (entry) => logged.push(entry) },
);

const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(async () => {
  await store.close();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

const goAway = (state: "away" | "locked" | "deaf" = "away"): void => {
  behind.state = state;
};
const comeBack = async (): Promise<void> => {
  behind.state = "there";
  behind.delay = 0;
  await vi.waitFor(() => expect(store.reasons()).toEqual([]));
};

let keys = 0;
const fresh = (): Record<string, string> => ({ "X-Key": `client ${++keys}` });
const keyed = (key: string): Record<string, string> => ({ "Idempotency-Key": `"${key}"` });

/** A 503 that says when to try again, and under which id the log has the rest. */
const isAwayAnswer = (got: Got): void => {
  expect(got.status).toBe(503);
  expect(got.field("retry-after")).toBe("1");
  expect(got.field("content-type")).toBe("application/problem+json");
  expect(got.json.detail).toBe(
    "Something that this needs is away just now; try again in a moment.",
  );
  expect(got.text).not.toContain("connection refused");
  const entry = logged.at(-1);
  expect(got.json.instance).toBe(`urn:uuid:${entry?.id}`);
  expect(entry).toMatchObject({ status: 503, error: { isAway: true } });
};

describeBoth("while the store is away", resources, (send) => {
  beforeEach(() => {
    done = 0;
    logged.length = 0;
    jobLog.length = 0;
    events.length = 0;
    hooks.inside = () => undefined;
  });
  afterEach(comeBack);

  describe.each(["away", "locked"] as const)("limits (%s)", (state) => {
    const ask = async (path: string, fields: Record<string, string>) => {
      const got = await send(path, { fields });
      return [got.status, got.field("ratelimit")];
    };

    test("are counted in this process by default, and by the store once it is back", async () => {
      const fields = fresh();
      expect(await ask("/counted", fields)).toEqual([200, '"counted";r=1;t=3600']);
      goAway(state);
      expect(await ask("/counted", fields)).toEqual([200, '"counted";r=1;t=3600']);
      expect((await ask("/counted", fields))[0]).toBe(200);
      expect((await ask("/counted", fields))[0]).toBe(429);
      expect((await ask("/counted", fresh()))[0]).toBe(200);
      await comeBack();
      expect((await ask("/counted", fields))[0]).toBe(200);
      expect((await ask("/counted", fields))[0]).toBe(429);
      expect(logged).toEqual([]);
      expect(events.map(({ isAway }) => isAway)).toEqual([true, false]);
    });

    test('let everybody pass with "pass", and say nothing of what is left', async () => {
      goAway(state);
      const fields = fresh();
      for (let i = 0; i < 5; i++) expect(await ask("/passed", fields)).toEqual([200, null]);
      const policy = (await send("/passed", { fields })).field("ratelimit-policy");
      expect(policy).toBe('"passed";q=2;w=3600');
      await comeBack();
      expect(await ask("/passed", fields)).toEqual([200, '"passed";r=1;t=3600']);
    });

    test('refuse with "refuse": 503 with Retry-After (RFC 9110 15.6.4, 10.2.3)', async () => {
      goAway(state);
      const fields = fresh();
      for (let i = 0; i < 3; i++) isAwayAnswer(await send("/refused", { fields }));
      await comeBack();
      expect(await ask("/refused", fields)).toEqual([200, '"refused";r=1;t=3600']);
    });

    test("that refuse take nothing from others; whoever is over one is told that (RFC 6585 4)", async () => {
      const fields = fresh();
      goAway(state);
      for (let i = 0; i < 5; i++) isAwayAnswer(await send("/several", { fields }));
      await comeBack();
      for (let i = 0; i < 2; i++) expect((await ask("/several", fields))[0]).toBe(200);
      goAway(state);
      const got = await send("/several", { fields });
      expect([got.status, Number(got.field("retry-after")) > 3000]).toEqual([429, true]);
      expect(got.field("ratelimit")).toMatch(/^"own";r=0;t=\d+$/);
    });
  });

  test.each(["away", "locked"] as const)(
    "what the store goes (%s) before it can be given back is a 429 all the same",
    async (state) => {
      const fields = fresh();
      expect((await send("/between", { fields })).status).toBe(200);
      hooks.inside = () => goAway(state);
      const got = await send("/between", { fields });
      expect([got.status, behind.state]).toEqual([429, state]);
    },
  );

  describe("idempotency keys", () => {
    const post = (path: string, key: string) => send(path, { method: "POST", fields: keyed(key) });

    test("nothing is done by default: 503, and it can be repeated once the store is back", async () => {
      goAway();
      const key = `a ${++keys}`;
      for (let i = 0; i < 3; i++) isAwayAnswer(await post("/orders", key));
      expect(done).toBe(0);
      await comeBack();
      const first = await post("/orders", key);
      const second = await post("/orders", key);
      expect([first.status, first.json, second.json, done]).toEqual([200, 1, 1, 1]);
    });

    test("without a key it is done, whether or not the store is there", async () => {
      goAway();
      expect((await send("/orders", { method: "POST" })).status).toBe(200);
      expect([done, logged]).toEqual([1, []]);
    });

    test('with "pass" it is done without the key, and the log says so', async () => {
      goAway();
      const key = `a ${++keys}`;
      expect((await post("/anyway", key)).json).toBe(1);
      expect((await post("/anyway", key)).json).toBe(2);
      expect(logged).toMatchObject([{ status: 200 }, { status: 200 }]);
      expect(String(logged[0]?.error)).toContain("done without its idempotency key");
      expect(logged[0]).not.toHaveProperty("id");
      await comeBack();
      expect((await post("/anyway", key)).json).toBe(3);
      expect((await post("/anyway", key)).json).toBe(3);
    });

    test("begun although nobody heard of it: undone once the store is back, so that a repeat is not told to wait", async () => {
      const key = `a ${++keys}`;
      goAway("deaf");
      isAwayAnswer(await post("/orders", key));
      await comeBack();
      const got = await vi.waitFor(async () => {
        const it = await post("/orders", key);
        expect(it.status).toBe(200);
        return it;
      });
      expect([got.json, done]).toEqual([1, 1]);
    });

    test("done, and the store went away: the answer is what came of it; kept once it is back", async () => {
      const key = `a ${++keys}`;
      hooks.inside = () => goAway();
      expect(await post("/orders", key)).toMatchObject({ status: 200, json: 1 });
      expect(logged).toMatchObject([{ status: 200, error: { isAway: true } }]);
      expect(String(logged[0]?.error)).toContain("not kept yet under its idempotency key");
      await comeBack();
      await vi.waitFor(async () => expect((await post("/orders", key)).json).toBe(1));
      expect(done).toBe(1);
    });

    test("failed, and the store went away: the failure is told, and the key is free once it is back", async () => {
      const key = `a ${++keys}`;
      hooks.inside = () => goAway();
      const got = await post("/failing", key);
      expect(got.status).toBe(500);
      expect(logged.map(({ error }) => String(error))).toEqual([
        "RangeError: own",
        expect.stringContaining("not free again yet"),
      ]);
      await comeBack();
      hooks.inside = () => undefined;
      await vi.waitFor(async () => expect((await post("/failing", key)).status).toBe(500));
      expect(done).toBe(2);
    });
  });

  describe("jobs", () => {
    const start = async () => {
      const got = await send("/reports", { method: "POST" });
      return { got, monitor: got.field("location") ?? "" };
    };
    const seen = async (monitor: string) => (await send(monitor)).json;

    test.each(["away", "locked", "deaf"] as const)(
      "are not taken on (%s): 503, nothing is begun, and nobody takes it over later",
      async (state) => {
        const before = await behind.due("job:");
        goAway(state);
        for (let i = 0; i < 3; i++) isAwayAnswer((await start()).got);
        expect(done).toBe(0);
        await comeBack();
        await pause(1.5 * lease);
        expect(await behind.due("job:")).toEqual(before);
        await made.resume();
        expect(done).toBe(0);
      },
    );

    test.each([{}, { Prefer: "respond-async" }])(
      "that what takes long would become are waited for instead: %j (RFC 7240 2)",
      async (fields) => {
        const before = await behind.due("job:");
        goAway("deaf");
        behind.delay = 60;
        const got = await send("/deferred", { method: "POST", fields });
        expect([got.status, got.json, got.field("preference-applied")]).toEqual([200, 1, null]);
        expect(signal?.aborted).toBe(false);
        await comeBack();
        await pause(1.5 * lease);
        expect(await behind.due("job:")).toEqual(before);
      },
    );

    test("that run go on, and what comes of them is kept once the store is back; the log is told once", async () => {
      hooks.inside = () => pause(30);
      const { monitor } = await start();
      goAway();
      isAwayAnswer(await send(monitor));
      await pause(200);
      expect(jobLog).toEqual([expect.objectContaining({ isAway: true })]);
      expect(String(jobLog[0])).toContain("is not kept yet");
      await comeBack();
      await vi.waitFor(async () =>
        expect(await seen(monitor)).toEqual({ status: "done", progress: 1, value: 1 }),
      );
      expect(jobLog).toHaveLength(1);
    });

    test("cannot be called off, and go on: 503", async () => {
      hooks.inside = () => pause(60_000);
      const { monitor } = await start();
      goAway();
      isAwayAnswer(await send(monitor, { method: "DELETE" }));
      expect(signal?.aborted).toBe(false);
      await comeBack();
      expect((await send(monitor, { method: "DELETE" })).status).toBe(204);
      expect(signal?.aborted).toBe(true);
    });

    test("that are called off just when the store goes are gone once it is back", async () => {
      hooks.inside = () => pause(60_000);
      const { monitor } = await start();
      signal?.addEventListener("abort", () => goAway());
      isAwayAnswer(await send(monitor, { method: "DELETE" }));
      await comeBack();
      await vi.waitFor(async () => expect((await send(monitor)).status).toBe(410));
    });
  });

  test("whatever else asks it is 503, such as a lock", async () => {
    goAway();
    for (let i = 0; i < 2; i++) isAwayAnswer(await send("/locked", { method: "POST" }));
    await comeBack();
    expect((await send("/locked", { method: "POST" })).status).toBe(200);
  });

  test("a store that has answered is not away: 500", async () => {
    const got = await send("/fenced", { method: "POST" });
    expect([got.status, got.field("retry-after")]).toEqual([500, null]);
    expect(logged).toMatchObject([{ status: 500, error: { isAway: false } }]);
  });
});

test.each([
  [
    "a limit",
    { limit: { requests: 1, per: 1, away: "wait" } },
    'Take "count", "pass" or "refuse".',
  ],
  ["keys", { idempotencyKey: { away: "count" } }, 'Take "refuse" or "pass".'],
])("%s that does what there is not fails when it is defined", (_, more, fix) => {
  expect(() => resource("/", { POST: () => 1, ...(more as object) })).toThrow(fix);
});
