import CachePolicy from "http-cache-semantics";
import { expect, test } from "vitest";
import { app, json, resource } from "../../server/src/index.ts";
import { serverFor } from "../../server/src/node.ts";
import { carrying, listeners, pause, serving } from "../test/serving.ts";
import { cache } from "./cache.ts";
import { client, type Part } from "./index.ts";
import { update } from "./update.ts";

interface Counter {
  readonly count: number;
}

const increment = (it: Counter | undefined): Counter => ({ count: (it?.count ?? 0) + 1 });

/** A resource of one counter on a socket, which wants a precondition for each write. */
async function counting(first?: number) {
  let state = first === undefined ? undefined : { count: first, version: 1 };
  const server = serverFor(
    app([
      resource("/counter", {
        load: () => pause(Math.random() * 3).then(() => state),
        version: (it) => it.version,
        offer: { "application/json": ({ count }) => json({ count }) },
        requirePrecondition: ["PUT"],
        PUT: {
          accept: { "application/json": null },
          run: ({ content, current }) => {
            const { count } = JSON.parse(new TextDecoder().decode(content)) as Counter;
            state = { count, version: (current?.version ?? 0) + 1 };
          },
        },
      }),
    ]),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    api: client({ baseUrl: `http://127.0.0.1:${port}` }),
    count: () => state?.count,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("fifty increments at once all count: no update is lost (RFC 9110 13.1.1)", async () => {
  await using it = await counting(0);
  const all = await Promise.all(
    Array.from({ length: 50 }, () => update(it.api, "/counter", increment, { tries: 60 })),
  );
  expect(all.map(({ ok }) => ok)).toEqual(all.map(() => true));
  expect(it.count()).toBe(50);
  expect(all.map(({ written }) => written?.count).sort((a = 0, b = 0) => a - b)).toEqual(
    all.map((_, i) => i + 1),
  );
});

test("of many who make it at once one does, and the others change what he made (RFC 9110 13.1.2)", async () => {
  await using it = await counting();
  const all = await Promise.all(
    Array.from({ length: 10 }, () => update(it.api, "/counter", increment, { tries: 20 })),
  );
  expect(all.filter((r) => r.is === "2xx" && r.status === 201)).toHaveLength(1);
  expect(it.count()).toBe(10);
});

test("undefined ends it without a write, there or not", async () => {
  await using it = await counting(7);
  const r = await update<Counter>(it.api, "/counter", () => undefined);
  expect(r).toMatchObject({ method: "GET", status: 200, written: undefined, data: { count: 7 } });
  const seen: unknown[] = [];
  const none = await update(it.api, "/nowhere", (current) => void seen.push(current));
  expect(none).toMatchObject({ method: "GET", status: 404, written: undefined });
  expect(seen).toEqual([undefined]);
});

/** Answers in turn, by what they are asked. */
function answering(read: ResponseInit & { readonly body?: string }, ...writes: readonly number[]) {
  let nth = 0;
  const transport = carrying(({ method }) =>
    method === "GET"
      ? new Response(read.body ?? "{}", read)
      : new Response(null, { status: writes[Math.min(nth++, writes.length - 1)] ?? 204 }),
  );
  return { api: client({ transport, repeat: false }), sent: transport.sent };
}

const tagged = { headers: { etag: '"1"', "content-type": "application/json" } };

test("412 starts again, five times unless told, and then comes back", async () => {
  for (const [tries, most] of [
    [undefined, 5],
    [2, 2],
    [1, 1],
  ] as const) {
    const { api, sent } = answering(tagged, 412);
    let calls = 0;
    const r = await update(api, "http://a/", () => ++calls, { tries });
    expect(r).toMatchObject({ is: "4xx", status: 412, written: undefined });
    expect(sent).toHaveLength(2 * most);
    expect(calls).toBe(most);
  }
});

test("a second read does not come from a cache, which may hold what was refused", async () => {
  let version = 1;
  const transport = carrying(({ method, headers }) => {
    const fields = { etag: `"${version}"`, "cache-control": "max-age=60" };
    if (method === "GET") return new Response(`${version}`, { headers: fields });
    return new Response(null, { status: headers["if-match"] === fields.etag ? 204 : 412 });
  });
  const api = client({ transport, use: [cache({ policy: CachePolicy })] });
  await api.get("http://a/", { as: "json" });
  version = 2;
  const r = await update<number>(api, "http://a/", (it) => (it ?? 0) + 1);
  expect(r).toMatchObject({ ok: true, written: 3 });
});

test("other refusals of the read or the write come back at once", async () => {
  const unread = answering({ status: 403 });
  expect(await update(unread.api, "http://a/", () => 1)).toMatchObject({ status: 403 });
  expect(unread.sent).toHaveLength(1);
  const unwritten = answering(tagged, 409);
  expect(await update(unwritten.api, "http://a/", () => 1)).toMatchObject({
    ...{ method: "PUT", status: 409, written: undefined },
  });
  expect(unwritten.sent).toHaveLength(2);
});

test("410 is not there either: it is made anew", async () => {
  const { api, sent } = answering({ status: 410 }, 201);
  expect(await update(api, "http://a/", () => 1)).toMatchObject({ status: 201, written: 1 });
  expect(sent[1]?.headers).toMatchObject({ "if-none-match": "*" });
});

test("content that is not what was declared ends it: nothing is written over it", async () => {
  const { api, sent } = answering({ ...tagged, body: "{" });
  expect(await update(api, "http://a/", () => 1)).toMatchObject({ why: "decode" });
  expect(sent).toHaveLength(1);
});

const at = "Tue, 01 Sep 2026 10:00:00 GMT";
const after = "Tue, 01 Sep 2026 10:00:01 GMT";

test("a date alone is a condition too, where it tells states apart (RFC 9110 8.8.2.2)", async () => {
  const { api, sent } = answering({ headers: { "last-modified": at, date: after } });
  expect(await update(api, "http://a/", () => 1)).toMatchObject({ ok: true });
  expect(sent[1]?.headers).toMatchObject({ "if-unmodified-since": at });
  expect(sent[1]?.headers).not.toHaveProperty("if-match");
});

test.each([
  ["no validator", {}],
  ["a weak entity tag, which If-Match never matches (RFC 9110 13.1.1)", { etag: 'W/"1"' }],
  ["an entity tag that is none", { etag: "1" }],
  ["a date without the server's own", { "last-modified": at }],
  ["a date that cannot be read", { "last-modified": "yesterday", date: "today" }],
])("with %s nothing is written, since an update might be lost", async (_, headers) => {
  const { api, sent } = answering({ headers });
  expect(await update(api, "http://a/", () => 1)).toMatchObject({
    ...{ why: "usage", method: "GET", status: 200, written: undefined },
  });
  expect(sent).toHaveLength(1);
});

test("by dates, what was written within the same second counts as well", async () => {
  let state = { count: 0, at: new Date() };
  await using server = await serving((request, response) => {
    const since = Date.parse(request.headers["if-unmodified-since"] ?? "");
    const modified = Math.floor(state.at.getTime() / 1000) * 1000;
    if (request.method === "GET")
      response
        .setHeader("Last-Modified", new Date(modified).toUTCString())
        .end(JSON.stringify({ count: state.count }));
    else if (!(modified <= since)) response.writeHead(412).end();
    else
      request.on("data", (it) => {
        state = { ...JSON.parse(String(it)), at: new Date() };
        response.writeHead(204).end();
      });
  });
  const api = client({ baseUrl: server.url });
  const all = await Promise.all([1, 2].map(() => update(api, "/", increment, { tries: 20 })));
  expect(all.map(({ ok }) => ok)).toEqual([true, true]);
  expect(state.count).toBe(2);
});

test("a write that may have been applied is not begun anew: it would count twice", async () => {
  let count = 0;
  const lossy: Part = (next) => {
    let isLost = false;
    return async (request) => {
      const got = await next(request);
      if (request.method !== "PUT" || isLost) return got;
      isLost = true;
      throw Object.assign(new TypeError("fetch failed"), { cause: new Error("reset") });
    };
  };
  const transport = carrying(({ method, headers }) => {
    const etag = `"${count}"`;
    if (method === "GET") return new Response(`${count}`, { headers: { etag } });
    if (headers["if-match"] !== etag) return new Response(null, { status: 412 });
    count++;
    return new Response(null, { status: 204 });
  });
  const failing: Part = (next) => (request) =>
    next(request).catch((error) => {
      throw Object.assign(error, { passes: true });
    });
  const api = client({ transport, use: [failing, lossy], repeat: { delay: 1 } });
  const r = await update<number>(api, "http://a/", (it) => (it ?? 0) + 1);
  expect(count).toBe(1);
  expect(r).toMatchObject({ maybeApplied: true, written: undefined });
});

test("text and octets are written back as the type that was read", async () => {
  for (const [as, next] of [
    ["text", "b"],
    ["bytes", new Uint8Array([98])],
  ] as const) {
    const { api, sent } = answering({
      headers: { etag: '"1"', "content-type": "text/x" },
      body: "a",
    });
    await update<string | Uint8Array>(api, "http://a/", () => next, { as });
    expect(sent[1]?.content?.body).toEqual(next);
    expect(sent[1]?.headers["content-type"]).toBe("text/x");
  }
});

test("fields, parameters and the signal are for both, and nothing stays at the signal", async () => {
  const { api, sent } = answering(tagged, 412);
  const stop = new AbortController();
  const r = await update(
    api,
    "http://a/:id",
    () => {
      if (sent.length > 2) stop.abort();
      return 1;
    },
    { params: { id: 7 }, headers: { "X-A": "1" }, signal: stop.signal },
  );
  expect(r).toMatchObject({ why: "aborted" });
  expect(sent.map((it) => [it.method, it.url, it.headers["x-a"]])).toEqual([
    ["GET", "http://a/7", "1"],
    ["PUT", "http://a/7", "1"],
    ["GET", "http://a/7", "1"],
  ]);
  expect(listeners(stop.signal)).toBe(0);
});

test("what the change throws is the caller's own", async () => {
  const { api, sent } = answering(tagged);
  const bug = new RangeError("mine");
  await expect(
    update(api, "http://a/", () => {
      throw bug;
    }),
  ).rejects.toBe(bug);
  expect(sent).toHaveLength(1);
});

test("a client has it as its own", async () => {
  await using it = await counting(4);
  const result = await it.api.update("/counter", increment);
  expect([result.status, result.written, it.count()]).toEqual([204, { count: 5 }, 5]);
});
