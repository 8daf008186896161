import { expect, test } from "vitest";
import { carrying, listeners, never, pause, serving, timersLeft } from "../../test/serving.ts";
import { client, hedge } from "../index.ts";

const use = [hedge({ after: 20 })];
const once = { use, repeat: false } as const;
const later = (ms: number, body: string, status = 200): Promise<Response> =>
  pause(ms).then(() => new Response(body, { status }));

test("a slow one gets a second, and the first answer counts: the other is given up", async () => {
  let closed = 0;
  await using server = await serving((_, response, nth) => {
    response.on("close", () => closed++);
    if (nth === 1) response.end("second");
  });
  const api = client({ ...once, baseUrl: server.url });
  expect(await api.get("/").text()).toBe("second");
  await pause(30);
  expect(server.seen).toHaveLength(2);
  expect(closed).toBe(2);
});

test("a fast one gets none", async () => {
  const transport = carrying(() => later(1, "it"));
  await client({ ...once, transport }).get("http://a/");
  await pause(30);
  expect(transport.sent).toHaveLength(1);
});

test.each(["POST", "PUT", "DELETE"])(
  "%s is not doubled: it is not safe (RFC 9110 9.2.1)",
  async (method) => {
    const transport = carrying(() => later(50, "it"));
    await client({ ...once, transport }).request(method, "http://a/");
    expect(transport.sent).toHaveLength(1);
  },
);

test("content that can be sent once is not doubled", async () => {
  const transport = carrying(() => later(50, "it"));
  const body = new Blob(["q"]).stream();
  await client({ ...once, transport }).request("QUERY", "http://a/", { body });
  expect(transport.sent).toHaveLength(1);
});

test("a bad answer waits for the other, and is better than none", async () => {
  const good = carrying((_, nth) => (nth === 0 ? later(30, "down", 503) : later(30, "it")));
  expect(
    await client({ ...once, transport: good })
      .get("http://a/")
      .text(),
  ).toBe("it");
  const none = carrying((_, nth) => {
    if (nth === 0) return later(30, "down", 503);
    return pause(30).then(() => Promise.reject(new TypeError("fetch failed")));
  });
  expect(await client({ ...once, transport: none }).get("http://a/")).toMatchObject({
    status: 503,
    text: "down",
  });
});

test("an answer that stays the same does not wait for the other", async () => {
  const transport = carrying((_, nth) => (nth === 0 ? later(30, "nothing", 404) : never));
  const r = await client({ ...once, transport, timeout: 500 }).get("http://a/");
  expect(r).toMatchObject({ status: 404 });
});

test("one that fails waits for the other; when both do, the call does", async () => {
  const fails = (ms: number): Promise<never> =>
    pause(ms).then(() => Promise.reject(new TypeError("fetch failed")));
  const one = carrying((_, nth) => (nth === 0 ? fails(25) : later(20, "it")));
  expect(
    await client({ ...once, transport: one })
      .get("http://a/")
      .text(),
  ).toBe("it");
  const both = carrying(() => fails(25));
  expect(await client({ ...once, transport: both }).get("http://a/")).toMatchObject({
    why: "network",
    attempts: 2,
  });
});

test("a stream that won goes on after the other was given up", async () => {
  await using server = await serving((_, response, nth) => {
    if (nth === 0) return;
    response.write("a");
    setTimeout(() => response.end("b"), 40);
  });
  const stream = await client({ ...once, baseUrl: server.url })
    .get("/")
    .stream();
  expect(await new Response(stream).text()).toBe("ab");
});

test("whoever gives up gives up both, and leaves nothing behind", async () => {
  const stop = new AbortController();
  const transport = carrying(() => never);
  const left = await timersLeft(async () => {
    const call = client({ ...once, transport }).get("http://a/", { signal: stop.signal });
    await pause(40);
    expect(transport.sent).toHaveLength(2);
    stop.abort();
    expect(await call).toMatchObject({ why: "aborted" });
  });
  expect(listeners(stop.signal)).toBe(0);
  expect(left).toBe(0);
  const early = client({ ...once, transport }).get("http://a/", { signal: AbortSignal.abort() });
  expect(await early).toMatchObject({ why: "aborted" });
  await pause(40);
  expect(transport.sent).toHaveLength(2);
});

test("one hedge around another ends with the outer one's loser", async () => {
  const transport = carrying((_, nth) => (nth === 3 ? later(5, "fourth") : never));
  const both = [hedge({ after: 10 }), hedge({ after: 30 })];
  const api = client({ repeat: false, transport, use: both, timeout: 1000 });
  expect(await api.get("http://a/").text()).toBe("fourth");
});
