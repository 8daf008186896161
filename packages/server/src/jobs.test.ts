import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { describeBoth } from "../test/both.ts";
import {
  app,
  basic,
  created,
  type JobRecord,
  type JobStore,
  jobs,
  memoryJobs,
  problem,
  resource,
  seeOther,
} from "./index.ts";

const logged: unknown[] = [];
const log = (error: unknown): void => void logged.push(error);

/** Work that ends when the test says so. */
class Gate {
  readonly open: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly passed: Promise<unknown>;
  constructor() {
    let open: (value: unknown) => void = () => undefined;
    let fail: (error: unknown) => void = () => undefined;
    this.passed = new Promise((resolve, reject) => {
      open = resolve;
      fail = reject;
    });
    this.open = open;
    this.fail = fail;
  }
}

let gate = new Gate();
let signal: AbortSignal | undefined;
const reports = jobs({ path: "/jobs/:id", every: 3, onError: log });

const resources = app([
  resource("/reports", {
    POST: () =>
      reports.start((job) => {
        signal = job.signal;
        job.progress("begun");
        return gate.passed;
      }),
  }),
  resource("/throws", {
    POST: () =>
      reports.start(() => {
        throw problem(409, { detail: "No." });
      }),
  }),
  resource("/deferred", {
    POST: reports.deferred(() => gate.passed, { wait: 0.05 }),
  }),
  resource("/quick", {
    POST: reports.deferred(() => created("/reports/1", { a: 1 })),
  }),
  resource("/broken", {
    POST: reports.deferred(() => {
      throw problem(409);
    }),
  }),
  reports.resource,
]);

beforeEach(() => {
  gate = new Gate();
  logged.length = 0;
});

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describeBoth("jobs", resources, (send) => {
  const begin = async (path = "/reports", fields = {}) => {
    const got = await send(path, { method: "POST", fields });
    return { got, monitor: got.field("location") ?? "" };
  };
  const look = async (path: string, method = "GET") => {
    await turn();
    return send(path, { method });
  };

  test("work that is started is answered 202, with where it is watched (RFC 9110 15.3.3)", async () => {
    const { got, monitor } = await begin();
    expect(got.status).toBe(202);
    expect(monitor).toMatch(/^\/jobs\/[0-9a-f-]{36}$/);
    expect(got.json).toEqual({ status: "running", monitor });
    expect(got.field("preference-applied")).toBeNull();
    gate.open(1);
  });

  test("while it runs the monitor says how far it is, and when to ask again", async () => {
    const { monitor } = await begin();
    const got = await look(monitor);
    expect(got.status).toBe(200);
    expect(got.json).toEqual({ status: "running", progress: "begun" });
    expect(got.field("retry-after")).toBe("3");
    expect(got.field("cache-control")).toBe("no-store");
    const head = await look(monitor, "HEAD");
    expect([head.status, head.field("retry-after")]).toEqual([200, "3"]);
    gate.open(1);
  });

  test.each([
    ["seeOther()", seeOther("/reports/1")],
    ["created()", created("/reports/1", 1)],
  ])("done with %s, it leads there (303)", async (_, result) => {
    const { monitor } = await begin();
    gate.open(result);
    const got = await look(monitor);
    expect([got.status, got.field("location")]).toEqual([303, "/reports/1"]);
    expect(got.field("retry-after")).toBeNull();
  });

  test.each([
    [{ location: "Berlin" }, { status: "done", progress: "begun", value: { location: "Berlin" } }],
    [null, { status: "done", progress: "begun", value: null }],
    [undefined, { status: "done", progress: "begun" }],
  ])("done with the value %j, it has it", async (result, shows) => {
    const { monitor } = await begin();
    gate.open(result);
    const got = await look(monitor);
    expect([got.status, got.json]).toEqual([200, shows]);
    expect(got.field("retry-after")).toBeNull();
  });

  test("failed, it says why; what was not meant for clients only the log knows", async () => {
    const { monitor } = await begin("/throws");
    const told = await look(monitor);
    expect(told.status).toBe(200);
    expect(told.json.status).toBe("failed");
    expect(told.json.problem).toMatchObject({ status: 409, title: "Conflict", detail: "No." });
    expect(logged).toEqual([]);

    const other = await begin();
    const secret = new Error("password is hunter2");
    gate.fail(secret);
    const got = await look(other.monitor);
    expect(got.json.problem).toMatchObject({
      status: 500,
      instance: expect.stringMatching(/^urn/),
    });
    expect(got.text).not.toContain("hunter2");
    expect(logged).toEqual([secret]);
  });

  test("DELETE calls it off (204): the work is told, and then it is gone (410)", async () => {
    const { monitor } = await begin();
    expect(signal?.aborted).toBe(false);
    expect((await look(monitor, "DELETE")).status).toBe(204);
    expect(signal?.aborted).toBe(true);
    gate.open("late");
    expect((await look(monitor)).status).toBe(410);
    expect((await look(monitor, "DELETE")).status).toBe(410);
    expect(logged).toEqual([]);
  });

  test("DELETE of what is done forgets it", async () => {
    for (const result of [1, seeOther("/reports/1")]) {
      gate = new Gate();
      const { monitor } = await begin();
      gate.open(result);
      expect((await look(monitor, "DELETE")).status).toBe(204);
      expect((await look(monitor)).status).toBe(410);
    }
  });

  test("what never was is 404", async () => {
    expect((await look("/jobs/none")).status).toBe(404);
    expect((await look("/jobs/none", "DELETE")).status).toBe(404);
  });

  test("respond-async is answered 202 at once, and that it was applied (RFC 7240 4.1)", async () => {
    const { got, monitor } = await begin("/quick", { Prefer: "respond-async" });
    expect([got.status, got.field("preference-applied")]).toEqual([202, "respond-async"]);
    const after = await look(monitor);
    expect([after.status, after.field("location")]).toEqual([303, "/reports/1"]);
  });

  test("without it, what is done in time is the answer", async () => {
    for (const Prefer of ["return=minimal", "wait=5", "respond-async, wait=5"]) {
      const { got } = await begin("/quick", { Prefer });
      expect([got.status, got.field("location")]).toEqual([201, "/reports/1"]);
      expect(got.field("preference-applied")).not.toBe("respond-async");
    }
    expect((await begin("/broken")).got.status).toBe(409);
  });

  test("what takes longer than the server or the client waits becomes a job (RFC 7240 4.3)", async () => {
    const own = await begin("/deferred");
    expect([own.got.status, own.got.field("preference-applied")]).toEqual([202, null]);
    const asked = await begin("/deferred", { Prefer: "wait=100" });
    expect([asked.got.status, asked.got.field("preference-applied")]).toEqual([202, "wait=100"]);
    expect((await look(own.monitor)).json).toEqual({ status: "running" });
    gate.open("done");
    for (const { monitor } of [own, asked])
      expect((await look(monitor)).json).toEqual({ status: "done", value: "done" });
  });
});

describe("keeping", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const ended = (id: string, until: number): JobRecord => ({ id, status: "done", begun: 0, until });
  const running = (id: string): JobRecord => ({ id, status: "running", begun: 0 });

  test("what came of a job is kept as long as was said, and then is gone (410)", async () => {
    const { toFetch } = await import("./fetch.ts");
    const work = jobs({ path: "/jobs/:id", keep: "10m" });
    const { monitor } = await work.start(() => 1);
    await vi.advanceTimersByTimeAsync(1);
    const handle = toFetch(app([work.resource]));
    const look = async () => (await handle(new Request(`http://localhost${monitor}`))).status;
    await vi.advanceTimersByTimeAsync(599_000);
    expect(await look()).toBe(200);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await look()).toBe(410);
  });

  test("in memory the oldest that are done make room, and are known to be gone; those that run stay", async () => {
    const store = memoryJobs({ jobs: 3 });
    const far = Date.now() + 1e9;
    await store.save(running("r"));
    for (let i = 0; i < 10; i++) {
      await store.save(running(`${i}`));
      await store.save(ended(`${i}`, far));
    }
    const states = ["r", "9", "8", "7", "5", "4"].map(
      (id) => (store.load(id) as JobRecord | undefined)?.status,
    );
    expect(states).toEqual(["running", "done", "done", "gone", "gone", undefined]);
  });

  test("in memory no more run than there is room for", () => {
    const store = memoryJobs({ jobs: 1 });
    void store.save(running("a"));
    void store.save(running("a"));
    expect(() => store.save(running("b"))).toThrow("Too many jobs");
    expect(() => memoryJobs({ jobs: 0 })).toThrow("jobs: 1 or more");
  });
});

describe("after a restart", () => {
  const left = (id: string, work?: string): JobRecord => ({
    id,
    status: "running",
    begun: 0,
    ...(work === undefined ? {} : { work, input: { n: 2 } }),
  });
  const works = { double: async ({ n }: { n: number }) => n * 2 };
  const statusOf = async (store: JobStore, id: string) => store.load(id);

  test("named work is run again with its input, other work has failed", async () => {
    const store = memoryJobs();
    for (const it of [left("a", "double"), left("b"), left("c", "unknown")]) await store.save(it);
    const work = jobs({ path: "/jobs/:id", store, works });
    await work.resume();
    await turn();
    expect(await statusOf(store, "a")).toMatchObject({ status: "done", value: 4 });
    for (const id of ["b", "c"])
      expect(await statusOf(store, id)).toMatchObject({
        status: "failed",
        problem: { status: 503, detail: "The server was restarted before it was done." },
      });
  });

  test("progress that is told after the end changes nothing", async () => {
    const store = memoryJobs();
    let late: (() => void) | undefined;
    const { monitor = "" } = await jobs({ path: "/:id", store }).start((job) => {
      late = () => job.progress("late");
      return 1;
    });
    await turn();
    late?.();
    await turn();
    expect(await store.load(monitor.slice(1))).toMatchObject({ status: "done", value: 1 });
  });

  test("or has failed as well, where that is the policy", async () => {
    const store = memoryJobs();
    await store.save(left("a", "double"));
    await jobs({ path: "/jobs/:id", store, works, restart: "failed" }).resume();
    expect(await statusOf(store, "a")).toMatchObject({ status: "failed" });
  });

  test("what this process runs is not taken for left behind", async () => {
    const store = memoryJobs();
    const work = jobs({ path: "/jobs/:id", store, works });
    gate = new Gate();
    const { monitor = "" } = await work.start(() => gate.passed);
    await work.resume();
    expect(await statusOf(store, monitor.slice("/jobs/".length))).toMatchObject({
      status: "running",
    });
    gate.open(1);
  });

  test("named work is started with its input, which is kept until it is done", async () => {
    const store = memoryJobs();
    const saved: JobRecord[] = [];
    const save = (job: JobRecord): unknown => {
      saved.push(job);
      return store.save(job);
    };
    const work = jobs({ path: "/jobs/:id", store: { ...store, save } as JobStore, works });
    await work.start("double", { n: 3 });
    await turn();
    expect(saved).toMatchObject([
      { status: "running", work: "double", input: { n: 3 } },
      { status: "done", value: 6 },
    ]);
    expect(saved[1]).not.toHaveProperty("input");
    await expect(work.start("other" as "double", { n: 1 })).rejects.toThrow("add it to works");
  });
});

describe("a store that is slow or fails", () => {
  test("what is kept is kept in order, and calling off wins over what comes of it at the same time", async () => {
    const memory = memoryJobs();
    const slow = <T>(it: T): Promise<T> =>
      new Promise((done) => setTimeout(done, Math.random() * 3, it));
    const store: JobStore = {
      load: async (id) => slow(await memory.load(id)),
      save: async (job) => memory.save(await slow(job)),
      unfinished: () => [],
    };
    const { toFetch } = await import("./fetch.ts");
    const work = jobs({ path: "/jobs/:id", store });
    const handle = toFetch(app([work.resource]));
    for (let i = 0; i < 10; i++) {
      const { monitor } = await work.start(async (job) => {
        for (let n = 0; n < 3; n++) job.progress(n);
        await slow(1);
        return "done";
      });
      const url = `http://localhost${monitor}`;
      await slow(1);
      expect((await handle(new Request(url, { method: "DELETE" }))).status).toBe(204);
      await turn();
      await turn();
      expect((await handle(new Request(url))).status).toBe(410);
    }
  });

  const down = (): never => {
    throw new Error("The store is down.");
  };
  const broken = { ...memoryJobs(), save: down };

  test("when it begins, nothing is done and nobody is told that it was taken on", async () => {
    const work = jobs({ path: "/jobs/:id", store: broken });
    let isBegun = false;
    await expect(
      work.start(() => {
        isBegun = true;
      }),
    ).rejects.toThrow("The store is down.");
    expect(isBegun).toBe(false);
  });

  test("when what takes long becomes a job, the work is called off", async () => {
    const { toFetch } = await import("./fetch.ts");
    const work = jobs({ path: "/jobs/:id", store: broken });
    let told: AbortSignal | undefined;
    const POST = work.deferred(
      async (_, job) => {
        told = job.signal;
        return new Promise(() => undefined);
      },
      { wait: 0.01 },
    );
    const handle = toFetch(app([resource("/", { POST })], { onError: () => undefined }));
    const got = await handle(new Request("http://localhost/", { method: "POST" }));
    expect([got.status, told?.aborted]).toEqual([500, true]);
  });
});

test("only who may sees a monitor", async () => {
  const { toFetch } = await import("./fetch.ts");
  const work = jobs({
    path: "/jobs/:id",
    authenticate: basic((name) => name),
    authorize: (user) => user === "ann",
  });
  const { monitor } = await work.start(() => 1);
  const handle = toFetch(app([work.resource]));
  const as = async (user?: string) => {
    const headers: Record<string, string> =
      user === undefined ? {} : { Authorization: `Basic ${btoa(`${user}:`)}` };
    return (await handle(new Request(`http://localhost${monitor}`, { headers }))).status;
  };
  expect([await as(), await as("ben"), await as("ann")]).toEqual([401, 403, 200]);
});

test("where the application is mounted goes before the monitor's path", async () => {
  const work = jobs({ path: "/x:id/:id/state", prefix: "/api" });
  const { monitor } = await work.start(() => 1);
  expect(monitor).toMatch(/^\/api\/x:id\/[0-9a-f-]{36}\/state$/);
});

test("jobs need one parameter, and to be kept for some time", () => {
  for (const path of ["/jobs", "/jobs/:a/:b"])
    expect(() => jobs({ path })).toThrow("has to have one parameter");
  expect(() => jobs({ path: "/jobs/:id", keep: 0 })).toThrow("Jobs cannot be kept for 0");
});
