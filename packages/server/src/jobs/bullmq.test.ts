import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Job, Queue, Worker } from "bullmq";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { hasRedis, type RedisServer, startRedis } from "../../test/store-redis.ts";
import { ownSources } from "../../test/store-workers.ts";
import { toFetch } from "../fetch.ts";
import { app, basic, created, problem, resource, seeOther } from "../index.ts";
import { StoreError } from "../store.ts";
import { isGiven, newId } from "./bullmq/ids.ts";
import { bullJobs, bullWork } from "./bullmq.ts";

/** A promise, and what opens it. */
function gateOf<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((it) => {
    resolve = it;
  });
  return { promise, resolve };
}

describe.skipIf(!hasRedis)("with a Redis server (Debian: redis-server)", () => {
  let server: RedisServer;
  let queue: Queue;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    server = await startRedis();
    queue = queueOf("reports");
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
    await server.stop();
  });

  const connection = () => ({ host: "127.0.0.1", port: server.port });
  const queueOf = (name: string): Queue => {
    const it = new Queue(name, { connection: connection() });
    closing.push(() => it.close());
    return it;
  };
  /** A worker whose work is what the test says. */
  const working = (
    work: (job: Job, signal: AbortSignal) => unknown,
    { queue: name = "reports", isPlain = false, concurrency = 1 } = {},
  ) => {
    const processor = bullWork(work, { queue, every: 0.05 });
    const plain = async (job: Job) => work(job, new AbortController().signal);
    const it = new Worker(name, isPlain ? plain : processor, {
      connection: connection(),
      concurrency,
    });
    it.on("error", () => undefined);
    closing.push(() => it.close(true));
    return { stop: () => it.close(true), worker: it };
  };
  const monitored = (options: object = {}) => {
    const reports = bullJobs({ path: "/jobs/:id", queue, every: 3, ...options });
    const handle = toFetch(app([reports.resource], { onError: () => undefined }));
    const send = (path: string, method = "GET", headers = {}) =>
      handle(new Request(`http://localhost${path}`, { method, headers }));
    const begin = async (data: unknown = {}, given?: object) => {
      const { monitor = "" } = await reports.start("report", data, given);
      return monitor;
    };
    /** What the monitor says once it says that it is over. */
    const outcome = (monitor: string) =>
      vi.waitFor(
        async () => {
          const got = await send(monitor);
          const text = await got.text();
          expect(text).not.toContain('"status":"running"');
          return { got, text, json: text.startsWith("{") ? JSON.parse(text) : undefined };
        },
        { timeout: 15_000, interval: 20 },
      );
    return { reports, send, begin, outcome };
  };
  const never = new Promise<never>(() => undefined);
  beforeEach(async () => {
    await queue.obliterate({ force: true });
  });

  test("a job is answered 202, and its monitor says that it is running while it waits and while it is done", async () => {
    const { reports, send } = monitored({ prefix: "/api" });
    const taken = resource("/reports", { POST: () => reports.start("report", { a: 1 }) });
    const got = await toFetch(app([taken]))(
      new Request("http://localhost/reports", { method: "POST" }),
    );
    const monitor = got.headers.get("location") ?? "";
    expect([got.status, await got.json()]).toEqual([202, { status: "running", monitor }]);
    expect(monitor).toMatch(/^\/api\/jobs\/[\da-f-]{36}$/);

    const path = monitor.slice("/api".length);
    const waiting = await send(path);
    expect([waiting.status, await waiting.json()]).toEqual([200, { status: "running" }]);
    expect(waiting.headers.get("retry-after")).toBe("3");
    expect(waiting.headers.get("cache-control")).toBe("no-store");

    const { stop } = working(async (job) => {
      await job.updateProgress({ pages: 3 });
      await never;
    });
    await vi.waitFor(async () => {
      const active = await send(path);
      expect(active.headers.get("retry-after")).toBe("3");
      expect(await active.json()).toEqual({ status: "running", progress: { pages: 3 } });
    });
    await stop();
  });

  test.each([
    ["a value", { location: "Berlin" }, { status: "done", value: { location: "Berlin" } }],
    ["false", false, { status: "done", value: false }],
    ["null", null, { status: "done", value: null }],
    [
      "a value that has more than where to see",
      { seeOther: "/a", b: 1 },
      { status: "done", value: { seeOther: "/a", b: 1 } },
    ],
  ])("done with %s, it has it (200)", async (_, result, shows) => {
    const { begin, outcome } = monitored();
    const { stop } = working(() => result);
    const { got, json } = await outcome(await begin());
    expect([got.status, json]).toEqual([200, shows]);
    expect(got.headers.get("retry-after")).toBeNull();
    await stop();
  });

  test.each([
    ["seeOther() in bullWork", seeOther("/reports/1"), false],
    ["created() in bullWork", created("/reports/1", { a: 1 }), false],
    ["{ seeOther } from a worker that knows nothing of it", { seeOther: "/reports/1" }, true],
  ])("done with %s, it leads there (303)", async (_, result, isPlain) => {
    const { begin, outcome } = monitored();
    const { stop } = working(() => result, { isPlain });
    const { got } = await outcome(await begin());
    expect([got.status, got.headers.get("location")]).toEqual([303, "/reports/1"]);
    await stop();
  });

  test("failed with a problem, it shows that problem", async () => {
    const { begin, outcome } = monitored();
    const { stop } = working(() => {
      throw problem(409, { detail: "No paper.", tray: 2 });
    });
    const { got, json } = await outcome(await begin());
    expect([got.status, json]).toEqual([
      200,
      {
        status: "failed",
        problem: {
          type: "about:blank",
          title: "Conflict",
          detail: "No paper.",
          status: 409,
          tray: 2,
        },
      },
    ]);
    await stop();
  });

  test.each([
    ["an error", "password is hunter2"],
    ["what only begins like a problem", 'Problem {"status":200,"detail":"hunter2"}'],
    ["what is no JSON", "Problem hunter2"],
  ])("failed with %s, it shows nothing of it", async (_, message) => {
    const { begin, outcome } = monitored();
    const { stop } = working(() => {
      throw new Error(message);
    });
    const monitor = await begin();
    const { text, json } = await outcome(monitor);
    expect(text).not.toContain("hunter2");
    const instance = `urn:uuid:${monitor.slice("/jobs/".length)}`;
    expect(json.problem).toMatchObject({ status: 500, instance });
    await stop();
  });

  test("what is tried again is running meanwhile, and says how often it was begun", async () => {
    const { begin, send, outcome } = monitored();
    let times = 0;
    const { stop } = working(() => {
      if (++times < 3) throw new Error("not yet");
      return "now";
    });
    const monitor = await begin({}, { attempts: 3, backoff: 300 });
    await vi.waitFor(() => expect(times).toBe(1));
    expect(await (await send(monitor)).json()).toEqual({ status: "running" });
    const { json } = await outcome(monitor);
    expect(json).toEqual({ status: "done", runs: 3, value: "now" });
    await stop();
  });

  describe("a worker that is killed in the middle (SIGKILL)", () => {
    const forked = (name: string, time: number): ChildProcess => {
      const file = new URL("../../test/bull-worker.ts", import.meta.url);
      return fork(file, [String(server.port), name, String(time)], ownSources);
    };
    const killed = async (child: ChildProcess): Promise<void> => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    };

    test("its job is done by another one, and the monitor says that it was begun twice", async () => {
      const { begin, outcome } = monitored({ queue: queueOf("killed") });
      const first = forked("killed", 600_000);
      const begun = once(first, "message");
      const monitor = await begin();
      await begun;
      await killed(first);
      const second = forked("killed", 10);
      const { json } = await outcome(monitor);
      expect(json).toEqual({ status: "done", runs: 2, value: `done by ${second.pid}` });
      await killed(second);
    }, 30_000);

    test("where that happens again and again it has failed: 503, others did not live to its end", async () => {
      const { begin, outcome } = monitored({ queue: queueOf("deadly") });
      const monitor = await begin();
      for (let times = 0; times < 3; times++) {
        const child = forked("deadly", 600_000);
        await once(child, "message");
        await killed(child);
      }
      const last = forked("deadly", 10);
      const { json } = await outcome(monitor);
      expect(json).toMatchObject({ status: "failed", problem: { status: 503 } });
      expect(json.runs).toBeGreaterThan(2);
      await killed(last);
    }, 30_000);
  });

  test.each([
    ["waits", {}],
    ["is delayed", { delay: 60_000 }],
    ["waits by its priority", { priority: 5 }],
  ])("DELETE of a job that %s removes it (204), and then it is gone (410)", async (_, given) => {
    const { begin, send } = monitored();
    const monitor = await begin({}, given);
    expect((await send(monitor, "DELETE")).status).toBe(204);
    expect((await send(monitor)).status).toBe(410);
    expect((await send(monitor, "DELETE")).status).toBe(410);
    expect(await queue.getJobCountByTypes()).toBe(0);
  });

  test("DELETE of what is done, or has failed, forgets it", async () => {
    const { begin, send, outcome } = monitored();
    const { stop } = working((job) => {
      if (job.data.bad) throw new Error("bad");
      return seeOther("/reports/1");
    });
    for (const data of [{ bad: true }, { bad: false }]) {
      const monitor = await begin(data);
      await outcome(monitor);
      expect((await send(monitor, "DELETE")).status).toBe(204);
      expect((await send(monitor)).status).toBe(410);
    }
    await stop();
  });

  test("DELETE of what is being worked on: gone at once (410), the work is told and not tried again", async () => {
    const { begin, send } = monitored();
    const begun = gateOf<void>();
    const told = gateOf<unknown>();
    const { stop, worker } = working(async (_, signal) => {
      begun.resolve();
      signal.addEventListener("abort", () => told.resolve(signal.reason));
      throw await told.promise;
    });
    const ended = new Promise((resolve) => worker.once("failed", resolve));
    const monitor = await begin({ a: 1 }, { attempts: 5 });
    await begun.promise;
    expect((await send(monitor, "DELETE")).status).toBe(204);
    expect((await send(monitor)).status).toBe(410);
    await ended;
    expect(await told.promise).toMatchObject({ message: "It was called off." });
    expect((await send(monitor)).status).toBe(410);
    const [job] = await queue.getJobs("failed");
    expect(job?.data).toEqual({ a: 1, calledOff: true });
    expect(job?.attemptsMade).toBe(1);
    await stop();
  });

  test("a worker that knows nothing of it works to the end, and nobody hears of it (410)", async () => {
    const { begin, send } = monitored();
    const gate = gateOf<unknown>();
    const { stop, worker } = working(() => gate.promise, { isPlain: true });
    const active = once(worker, "active");
    const ended = once(worker, "completed");
    const monitor = await begin();
    await active;
    expect((await send(monitor, "DELETE")).status).toBe(204);
    gate.resolve("late");
    await ended;
    expect((await send(monitor)).status).toBe(410);
    await stop();
  });

  test("what was called off and was left behind is not begun again", async () => {
    const { begin, send, outcome } = monitored();
    const monitor = await begin();
    const [job] = await queue.getJobs();
    await job?.updateData({ calledOff: true });
    const work = vi.fn();
    const { stop, worker } = working(work);
    await once(worker, "failed");
    expect(work).not.toHaveBeenCalled();
    expect((await outcome(monitor)).got.status).toBe(410);
    expect((await send(monitor, "DELETE")).status).toBe(410);
    await stop();
  });

  test("a worker's own cancelJob reaches the work as well", async () => {
    const { begin, outcome } = monitored();
    const begun = gateOf<string>();
    const { stop, worker } = working(async (job, signal) => {
      begun.resolve(job.id as string);
      await new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason)),
      );
    });
    const monitor = await begin();
    worker.cancelJob(await begun.promise);
    expect((await outcome(monitor)).json.problem.status).toBe(500);
    await stop();
  });

  test("what BullMQ has removed is gone (410) for every process, also after it was restarted; what never was is 404", async () => {
    const { begin, send } = monitored();
    const monitor = await begin();
    await queue.obliterate({ force: true });
    expect((await send(monitor)).status).toBe(410);
    const another = monitored({ queue: queueOf("reports") });
    expect((await another.send(monitor)).status).toBe(410);
    const other = monitored({ queue: queueOf("other") });
    expect((await other.send(monitor)).status).toBe(404);
    for (const id of ["1", "none", crypto.randomUUID()])
      expect((await send(`/jobs/${id}`)).status).toBe(404);
  });

  test("jobs of others are not there for who only counts up to them; with authorize they are", async () => {
    const { id } = await queue.add("report", {});
    expect((await monitored().send(`/jobs/${id}`)).status).toBe(404);
    expect((await monitored().send(`/jobs/${id}`, "DELETE")).status).toBe(404);
    const own = monitored({
      authenticate: basic((user) => (user === "ann" ? user : undefined)),
      authorize: (user: string) => user === "ann",
    });
    const ann = { Authorization: `Basic ${btoa("ann:")}` };
    expect((await own.send(`/jobs/${id}`)).status).toBe(401);
    expect((await own.send(`/jobs/${id}`, "GET", ann)).status).toBe(200);
    expect((await own.send("/jobs/none", "GET", ann)).status).toBe(404);
    expect(await own.begin({}, { jobId: "march report" })).toBe("/jobs/march%20report");
    expect((await own.send("/jobs/march%20report", "GET", ann)).status).toBe(200);
    await expect(monitored().begin({}, { jobId: "march" })).rejects.toThrow(/could be guessed/);
  });

  test("the failure of a job that is called by a number names no instance", async () => {
    const { id } = await queue.add("report", {});
    const { stop } = working(() => {
      throw new Error("bad");
    });
    const { json } = await monitored({ authorize: () => true }).outcome(`/jobs/${id}`);
    expect(json.problem).toMatchObject({ status: 500 });
    expect(json.problem).not.toHaveProperty("instance");
    await stop();
  });

  test("with deduplication it is the monitor of the one that was there", async () => {
    const { begin } = monitored();
    const given = { deduplication: { id: "march" } };
    expect(await begin({}, given)).toBe(await begin({}, given));
  });

  test("what a schedule begins next is not called off by its monitor (409)", async () => {
    const job = await queue.upsertJobScheduler("nightly", { every: 3_600_000 }, { name: "report" });
    const { send } = monitored({ authorize: () => true });
    const got = await send(`/jobs/${encodeURIComponent(job?.id as string)}`, "DELETE");
    expect(got.status).toBe(409);
    expect((await got.json()).detail).toContain("schedule");
  });

  test("what is being worked on and has no data to flag cannot be told (409)", async () => {
    const { begin, send } = monitored();
    const { stop, worker } = working(() => never, { isPlain: true });
    const active = once(worker, "active");
    const monitor = await begin("text");
    await active;
    expect((await send(monitor, "DELETE")).status).toBe(409);
    expect((await send(monitor)).status).toBe(200);
    await stop();
  });

  test("wrong options are no fault of Redis", async () => {
    await expect(monitored().begin({}, { priority: 0.5 })).rejects.not.toBeInstanceOf(StoreError);
    expect(() => monitored({ path: "/jobs" })).toThrow(TypeError);
    expect(() => monitored({ timeout: 0 })).toThrow(TypeError);
    expect(() => bullWork(() => 1, { every: 0 })).toThrow(TypeError);
  });

  test.each([
    ["what is added late is removed again", {}],
    [
      "without a queue of what is asked offline everybody knows at once",
      { enableOfflineQueue: false },
    ],
  ])(
    "while Redis is away nothing is taken on: 503; %s",
    async (_, given) => {
      const own = await startRedis();
      const it = new Queue("away", {
        connection: { host: "127.0.0.1", port: own.port, retryStrategy: () => 50, ...given },
      });
      it.on("error", () => undefined);
      await it.waitUntilReady();
      const { begin, send } = monitored({ queue: it, timeout: 200 });
      const monitor = await begin();
      await own.kill();
      const away = { isAway: true, message: expect.stringContaining('The queue "away" could not') };
      await expect(begin()).rejects.toMatchObject(away);
      expect((await send(monitor)).status).toBe(503);
      expect((await send(monitor, "DELETE")).status).toBe(503);
      await own.restart();
      await vi.waitFor(async () => expect((await send(monitor)).status).toBe(410), 10_000);
      await vi.waitFor(async () => expect(await it.getJobCountByTypes()).toBe(0), 10_000);
      await it.close();
      await own.stop();
    },
    20_000,
  );
});

test("an id that was given says so of itself, and no other does", () => {
  const ids = Array.from({ length: 1000 }, () => newId("reports"));
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect([isGiven(id, "reports"), isGiven(id, "other")]).toEqual([true, false]);
  }
  const others = Array.from({ length: 1000 }, () => crypto.randomUUID());
  expect(others.filter((id) => isGiven(id, "reports"))).toEqual([]);
});
