import { expect, test } from "vitest";
import { carrying, gate, listeners, pause, serving, timersLeft } from "../../test/serving.ts";
import { client, dedupe } from "../index.ts";

const use = () => [dedupe()];

test("all that ask for the same at the same time get what one request brings", async () => {
  await using server = await serving((_, response) => setTimeout(() => response.end("it"), 30));
  const api = client({ baseUrl: server.url, use: use() });
  const all = await Promise.all(Array.from({ length: 20 }, () => api.get("/").text()));
  expect(new Set(all)).toEqual(new Set(["it"]));
  expect(server.seen).toHaveLength(1);
  await api.get("/");
  expect(server.seen).toHaveLength(2);
});

test("what differs is not the same: method, address, fields, how it is read, content and its limits", async () => {
  const { opened, open } = gate();
  const transport = carrying(() => opened.then(() => new Response("it")));
  const api = client({ transport, use: use() });
  const calls = [
    api.get("http://a/"),
    api.head("http://a/"),
    api.get("http://a/?b"),
    api.get("http://a/", { headers: { accept: "text/plain" } }),
    api.get("http://a/").bytes(),
    api.get("http://a/", { maxContent: 1 }),
    api.get("http://a/", { tryTimeout: 5000 }),
    api.request("QUERY", "http://a/", { body: "q" }),
    api.request("QUERY", "http://a/", { body: "q" }),
    api.post("http://a/"),
    api.post("http://a/"),
    api.get("http://a/").stream(),
    api.get("http://a/").stream(),
  ];
  await pause(0);
  expect(transport.sent).toHaveLength(calls.length);
  open();
  await Promise.all(calls);
});

test("what redirects brought to another origin is nobody's who asks there himself", async () => {
  const { opened, open } = gate();
  const transport = carrying(({ url }) =>
    url === "http://a/" ? Response.redirect("http://b/") : opened.then(() => new Response("it")),
  );
  const api = client({ transport, use: use() });
  const calls = [api.get("http://a/"), api.get("http://b/")];
  await pause(0);
  open();
  await Promise.all(calls);
  expect(transport.sent.map((it) => [it.url, it.isForeign])).toHaveLength(3);
});

test("the first who gives up, or whose time is over, leaves the others theirs", async () => {
  await using server = await serving((_, response) => setTimeout(() => response.end("it"), 80));
  const api = client({ baseUrl: server.url, use: use(), repeat: false });
  const stop = new AbortController();
  const gone = api.get("/", { signal: stop.signal });
  const late = api.get("/", { timeout: 40 });
  const stays = api.get("/");
  setTimeout(() => stop.abort(new Error("enough")), 10);
  const r = await gone;
  expect(r).toMatchObject({ why: "aborted" });
  expect(r.is === "failed" && (r.error.cause as Error).message).toBe("enough");
  expect(await late).toMatchObject({ why: "timeout" });
  expect(await stays).toMatchObject({ data: "it" });
  expect(server.seen).toHaveLength(1);
});

test("where the first has little time, the others have theirs", async () => {
  await using server = await serving((_, response) => setTimeout(() => response.end("it"), 80));
  const api = client({ baseUrl: server.url, use: use(), repeat: false });
  const [first, second] = await Promise.all([api.get("/", { timeout: 20 }), api.get("/")]);
  expect(first).toMatchObject({ why: "timeout" });
  expect(second).toMatchObject({ data: "it" });
});

test("with the last the request is given up, and who comes after gets one of his own", async () => {
  let closed = 0;
  await using server = await serving((request, response, nth) => {
    request.on("close", () => closed++);
    if (nth > 0) response.end("mine");
  });
  const api = client({ baseUrl: server.url, use: use() });
  const stop = new AbortController();
  const all = [1, 2].map(() => api.get("/", { signal: stop.signal }));
  await pause(20);
  stop.abort();
  const after = api.get("/").text();
  for (const it of all) expect(await it).toMatchObject({ why: "aborted" });
  expect(await after).toBe("mine");
  await pause(20);
  expect(closed).toBe(2);
});

test("a failure is everyone's, with an error for each that says what was called once", async () => {
  const transport = carrying(() => {
    throw new TypeError("fetch failed", { cause: new Error("reset") });
  });
  const api = client({ transport, use: use(), repeat: false });
  const [one, two] = await Promise.all([api.get("http://a/"), api.get("http://a/")]);
  if (one.is !== "failed" || two.is !== "failed") throw new Error();
  expect(one.error).not.toBe(two.error);
  expect(one.error.message).toBe("network: reset from GET http://a/ after 1 request");
  expect(two.error.message).toMatch(/^network: reset from GET http:\/\/a\/ after \d requests?$/);
  expect(transport.sent).toHaveLength(1);
});

test("octets are everyone's own", async () => {
  const transport = carrying(() => new Response(new Uint8Array([1, 2])));
  const api = client({ transport, use: use() });
  const [one, two] = await Promise.all([
    api.get("http://a/").bytes(),
    api.get("http://a/").bytes(),
  ]);
  expect(transport.sent).toHaveLength(1);
  one.fill(9);
  expect([...two]).toEqual([1, 2]);
});

test("nothing is left behind at the signals, nor a timer", async () => {
  const { signal } = new AbortController();
  const transport = carrying(() => pause(5).then(() => new Response("it")));
  const api = client({ transport, use: use() });
  const left = await timersLeft(() =>
    Promise.all([1, 2, 3].map(() => api.get("http://a/", { signal }))),
  );
  expect(listeners(signal)).toBe(0);
  expect(left).toBe(0);
});
