import type { AddressInfo } from "node:net";
import { type App, accepted, app, jobs, json, problem, resource, seeOther } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { describe, expect, test } from "vitest";
import { carrying } from "../test/serving.ts";
import { type Client, type ClientOptions, client } from "./index.ts";

const reports = jobs({ path: "/jobs/:id", every: 1, onError: () => undefined });

const server = app([
  resource("/reports", {
    POST: () =>
      reports.start(async (job) => {
        job.progress("begun");
        await pause(300);
        return { pages: 3 };
      }),
  }),
  resource("/made", { POST: () => reports.start(() => seeOther("/reports/1")) }),
  resource("/failing", {
    POST: () =>
      reports.start(() => {
        throw problem(409, { detail: "No paper." });
      }),
  }),
  resource("/alone", { POST: () => accepted() }),
  resource("/reports/:id", {
    load: ({ params }) => ({ id: params.id }),
    offer: { "application/json": json },
  }),
  reports.resource,
]);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Calls an application over a socket. */
async function over(it: App, use: (api: Client) => Promise<void>): Promise<void> {
  const serving = serverFor(it);
  await new Promise<void>((resolve) => serving.listen(0, "127.0.0.1", resolve));
  const { port } = serving.address() as AddressInfo;
  try {
    await use(client({ baseUrl: `http://127.0.0.1:${port}` }));
  } finally {
    serving.closeAllConnections();
    await new Promise((resolve) => serving.close(resolve));
  }
}

describe.concurrent("jobs of a server (RFC 9110 15.3.3)", () => {
  test("what was accepted is followed to what came of it, and each answer on the way is told", () =>
    over(server, async (api) => {
      const begun = Date.now();
      const seen: unknown[] = [];
      const end = await api.post("/reports").done({ told: (it) => seen.push(it.data), every: 1 });
      expect(end).toMatchObject({ is: "2xx", data: { status: "done", value: { pages: 3 } } });
      expect(seen.every((it) => (it as { status: string }).status === "running")).toBe(true);
      // The server's second goes before the caller's millisecond.
      expect(seen.length).toBeLessThan(3);
      expect(Date.now() - begun).toBeGreaterThan(300);
    }));

  test("one that made something leads to it", () =>
    over(server, async (api) => {
      const end = await api.post("/made").done({ every: 1 });
      expect(end).toMatchObject({ is: "2xx", redirected: true, data: { id: "1" } });
    }));

  test("one that failed says why", () =>
    over(server, async (api) => {
      const end = await api.post("/failing").done({ every: 1 });
      expect(end).toMatchObject({
        data: { status: "failed", problem: { status: 409, detail: "No paper." } },
      });
    }));

  test("a result can be followed as well as a call, and its end has been", () =>
    over(server, async (api) => {
      const result = await api.route("POST /made", {})();
      expect(result).toMatchObject({ is: "2xx", status: 202 });
      const end = await result.done({ every: 1 });
      expect(await end.done()).toMatchObject({ url: end.url, data: { id: "1" } });
    }));

  test("without a monitor it is its own end, and so is whatever is not 202", () =>
    over(server, async (api) => {
      expect(await api.post("/alone").done()).toMatchObject({ status: 202 });
      expect(await api.get("/reports/1").done()).toMatchObject({ status: 200 });
      expect(await api.get("/nowhere").done()).toMatchObject({ is: "4xx" });
    }));

  test("whoever leaves in the meantime is let go", () =>
    over(server, async (api) => {
      const begun = Date.now();
      const end = await api.post("/reports").done({ signal: AbortSignal.timeout(50), every: 5000 });
      expect(end).toMatchObject({ is: "failed" });
      expect(Date.now() - begun).toBeLessThan(1000);
    }));
});

describe("any server", () => {
  const start = { status: 202, headers: { location: "/monitor" } };

  /** What a call ends in, and which requests were sent. */
  async function followed(
    answers: readonly Response[],
    options: ClientOptions = {},
    signal?: AbortSignal,
  ) {
    const transport = carrying((_, nth) => answers[nth] ?? new Response(null, { status: 500 }));
    const api = client({ baseUrl: "https://api.example", transport, repeat: false, ...options });
    const end = await api
      .post("/start", { json: {}, key: "auto", query: { q: 1 }, signal })
      .done({ every: 1 });
    return { end, sent: transport.sent };
  }

  test.each(["queued", "In Progress", "RUNNING", "pending", "processing"])(
    "a monitor that says %s is asked again",
    async (state) => {
      const { end, sent } = await followed([
        new Response(null, start),
        Response.json({ state }),
        Response.json({ status: state }),
        Response.json({ status: "succeeded" }),
      ]);
      expect(end).toMatchObject({ data: { status: "succeeded" } });
      expect(sent).toHaveLength(4);
    },
  );

  test("the monitor is asked with GET, with the fields of the call and nothing else of it", async () => {
    const { sent } = await followed([new Response(null, start), Response.json({})], {
      headers: { authorization: "Bearer a" },
    });
    expect(sent[1]).toMatchObject({
      method: "GET",
      url: "https://api.example/monitor",
      content: undefined,
      headers: { authorization: "Bearer a" },
    });
    expect(sent[1]?.headers).not.toHaveProperty("idempotency-key");
    expect(sent[1]?.headers).not.toHaveProperty("content-type");
  });

  test("the monitor may move, and may be named by Operation-Location", async () => {
    const { sent } = await followed([
      new Response(null, {
        status: 202,
        headers: { "operation-location": "/one", location: "/x" },
      }),
      new Response(null, { status: 202, headers: { location: "/two" } }),
      Response.json({}),
    ]);
    expect(sent.map((it) => new URL(it.url).pathname)).toEqual(["/start", "/one", "/two"]);
  });

  test("one of another origin is not asked: the credentials are not for it", async () => {
    const location = "https://evil.example/monitor";
    const { end, sent } = await followed([
      new Response(null, { status: 202, headers: { location } }),
    ]);
    expect(end).toMatchObject({ status: 202 });
    expect(sent).toHaveLength(1);
  });

  test.each(["https://[", "javascript:alert(1)"])("%s is no monitor", async (location) => {
    const { end, sent } = await followed([
      new Response(null, { status: 202, headers: { location } }),
    ]);
    expect(end).toMatchObject({ status: 202 });
    expect(sent).toHaveLength(1);
  });

  test("a wait that is too long for a timer is not cut to nothing", async () => {
    const headers = { location: "/monitor", "retry-after": "99999999" };
    const { end, sent } = await followed(
      [new Response(null, { status: 202, headers })],
      {},
      AbortSignal.timeout(50),
    );
    expect(end).toMatchObject({ is: "failed" });
    expect(sent).toHaveLength(1);
  });

  test("the monitor's own failure is the end", async () => {
    const { end } = await followed([
      new Response(null, start),
      new Response(null, { status: 404 }),
    ]);
    expect(end).toMatchObject({ is: "4xx", status: 404 });
  });
});
