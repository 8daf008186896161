import CachePolicy from "http-cache-semantics";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { carrying, gate, pause, serving } from "../../test/serving.ts";
import { cache } from "../cache.ts";
import { bearer, type CallOptions, type Client, client } from "../index.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = readonly [status: number, headers: Record<string, string>, body?: string];

/** A client with a cache before answers that come in turn; the last of them stays. */
function before(...answers: readonly Answer[]) {
  const transport = carrying((_, nth) => {
    const [status, headers, body] = answers[Math.min(nth, answers.length - 1)] as Answer;
    return new Response(body ?? null, { status, headers });
  });
  const api = client({ transport, repeat: false, use: [cache({ policy: CachePolicy })] });
  return { api, sent: transport.sent };
}

const url = "http://a/r";
const get = async (api: Client, options?: CallOptions, at = url): Promise<unknown> => {
  const r = await api.get(at, options);
  return r.is === "failed" ? r.why : [r.status, r.text, r.fromCache];
};
const later = (seconds: number): unknown => vi.setSystemTime(Date.now() + seconds * 1000);
const minute = { "cache-control": "max-age=60" };

describe("freshness (RFC 9111 4.2)", () => {
  test("what is fresh is not asked for again, and says how old it is", async () => {
    const { api, sent } = before([200, minute, "it"]);
    await get(api);
    later(30);
    const r = await api.get(url);
    expect(r).toMatchObject({ is: "2xx", text: "it", fromCache: true, attempts: 0, trail: [] });
    expect(r.is === "2xx" && r.headers.get("age")).toBe("30");
    expect(sent).toHaveLength(1);
    later(31);
    expect(await get(api)).toEqual([200, "it", false]);
  });

  test.each([
    [200, { "cache-control": "no-store, max-age=60" }],
    [200, {}],
    [206, minute],
    [500, {}],
    [401, minute],
  ])("%i with %j is not kept", async (status, headers) => {
    const { api, sent } = before([status, headers, "it"]);
    await get(api);
    expect(await get(api)).toEqual([status, "it", false]);
    expect(sent).toHaveLength(2);
  });

  test("what was refused for good is kept where it says so, and so is a redirect", async () => {
    const gone = before([410, minute, "gone"]);
    await get(gone.api);
    expect(await get(gone.api)).toEqual([410, "gone", true]);
    const moved = before([301, { ...minute, location: "/b" }], [200, {}, "there"]);
    await get(moved.api);
    expect(await get(moved.api)).toEqual([200, "there", false]);
    expect(moved.sent.map((it) => new URL(it.url).pathname)).toEqual(["/r", "/b", "/b"]);
  });

  test("a redirect that was followed is nothing for who wants to read it", async () => {
    const { api } = before([301, { ...minute, location: "/b" }, "moved"], [200, {}, "there"]);
    const read = { redirect: "manual" } as const;
    await get(api, read);
    expect(await get(api, read)).toEqual([301, "moved", true]);
    expect(await get(api)).toEqual([200, "there", false]);
  });

  test("a private response is kept: the cache is nobody else's (RFC 9111 5.2.2.7)", async () => {
    const { api } = before([200, { "cache-control": "private, max-age=60, s-maxage=0" }, "it"]);
    await get(api);
    expect(await get(api)).toEqual([200, "it", true]);
  });

  test("no-store of a request keeps nothing, no-cache asks again (RFC 9111 5.2.1)", async () => {
    const { api, sent } = before([200, minute, "it"]);
    await get(api, { headers: { "cache-control": "no-store" } });
    await get(api);
    await get(api, { headers: { "cache-control": "no-cache" } });
    expect(sent).toHaveLength(3);
  });

  test("a fragment is no other address", async () => {
    const { api, sent } = before([200, minute, "it"]);
    await get(api, {}, `${url}#a`);
    expect(await get(api, {}, `${url}#b`)).toEqual([200, "it", true]);
    expect(sent).toHaveLength(1);
  });

  test("who has given up gets nothing from here either", async () => {
    const { api } = before([200, minute, "it"]);
    await get(api);
    expect(await get(api, { signal: AbortSignal.abort() })).toBe("aborted");
  });
});

describe("revalidation (RFC 9111 4.3)", () => {
  test("a 304 brings back what is there, with its fields renewed and its content's own kept", async () => {
    const { api, sent } = before(
      [200, { ...minute, etag: '"1"', "content-type": "text/plain", "content-length": "2" }, "it"],
      [304, { "cache-control": "max-age=9", etag: '"1"', "content-length": "77", "x-new": "1" }],
    );
    await get(api);
    later(61);
    const r = await api.get(url);
    expect(r).toMatchObject({ status: 200, text: "it", fromCache: true, attempts: 1 });
    expect(sent[1]?.headers["if-none-match"]).toBe('"1"');
    if (r.is !== "2xx") throw new Error();
    expect(r.headers.get("content-length")).toBe("2");
    expect(r.headers.get("content-type")).toBe("text/plain");
    expect(r.headers.get("x-new")).toBe("1");
    later(8);
    expect(await get(api)).toEqual([200, "it", true]);
    expect(sent).toHaveLength(2);
    later(2);
    await get(api);
    expect(sent).toHaveLength(3);
  });

  test("Last-Modified revalidates as well (RFC 9110 13.1.3)", async () => {
    const date = "Tue, 01 Sep 2026 10:00:00 GMT";
    const { api, sent } = before([200, { ...minute, "last-modified": date }, "it"], [304, {}]);
    await get(api);
    later(61);
    expect(await get(api)).toEqual([200, "it", true]);
    expect(sent[1]?.headers["if-modified-since"]).toBe(date);
  });

  test("a 304 about another entity tag is none for this one: it is asked for whole (RFC 9111 4.3.4)", async () => {
    const { api, sent } = before(
      [200, { ...minute, etag: '"1"' }, "it"],
      [304, { etag: '"2"' }],
      [200, { etag: '"2"' }, "new"],
    );
    await get(api);
    later(61);
    expect(await get(api)).toEqual([200, "new", false]);
    expect(sent[2]?.headers).not.toHaveProperty("if-none-match");
  });

  test.each([
    ['W/"1"', '"1"'],
    ['"1"', 'W/"1"'],
  ])("%s is %s here: tags are compared weakly (RFC 9110 13.1.2)", async (one, other) => {
    const { api } = before([200, { ...minute, etag: one }, "it"], [304, { etag: other }]);
    await get(api);
    later(61);
    expect(await get(api)).toEqual([200, "it", true]);
  });

  test("what has changed takes its place", async () => {
    const { api } = before([200, { ...minute, etag: '"1"' }, "old"], [200, minute, "new"]);
    await get(api);
    later(61);
    expect(await get(api)).toEqual([200, "new", false]);
    expect(await get(api)).toEqual([200, "new", true]);
  });

  test("what is gone is not brought back later", async () => {
    const { api, sent } = before(
      [200, { ...minute, etag: '"1"' }, "old"],
      [404, {}],
      [200, {}, "new"],
    );
    await get(api);
    later(61);
    await get(api);
    expect(await get(api)).toEqual([200, "new", false]);
    expect(sent[2]?.headers).not.toHaveProperty("if-none-match");
  });

  test("whoever asks with conditions or ranges of his own has a copy of his own", async () => {
    const { api, sent } = before([200, minute, "it"], [304, {}], [206, {}, "t"]);
    await get(api);
    expect(await get(api, { headers: { "If-None-Match": '"1"' } })).toEqual([
      304,
      undefined,
      false,
    ]);
    expect(await get(api, { headers: { Range: "bytes=1-" } })).toEqual([206, "t", false]);
    expect(await get(api)).toEqual([200, "it", true]);
    expect(sent).toHaveLength(3);
  });
});

describe("a server that is down (RFC 5861 4)", () => {
  const allowed = { "cache-control": "max-age=60, stale-if-error=600", etag: '"1"' };

  test.each([500, 502, 503, 504])("%i: a stale one is used where it may be", async (status) => {
    const { api, sent } = before([200, allowed, "it"], [status, {}]);
    await get(api);
    later(300);
    expect(await get(api)).toEqual([200, "it", true]);
    expect(sent).toHaveLength(2);
    later(600);
    expect(await get(api)).toEqual([status, undefined, false]);
  });

  test("no connection counts as well", async () => {
    const transport = carrying((_, nth) => {
      if (nth > 0) throw new TypeError("fetch failed");
      return new Response("it", { headers: allowed });
    });
    const api = client({ transport, repeat: false, use: [cache({ policy: CachePolicy })] });
    await get(api);
    later(300);
    expect(await get(api)).toEqual([200, "it", true]);
    later(600);
    expect(await get(api)).toBe("network");
  });

  test.each([
    [{ etag: '"1"', ...minute }, {}],
    [{ ...allowed, "cache-control": `${allowed["cache-control"]}, must-revalidate` }, {}],
    [allowed, { headers: { "cache-control": "no-cache" } }],
  ])("%j asked with %j is not used stale", async (headers, options) => {
    const { api } = before([200, headers, "it"], [503, {}, "down"]);
    await get(api);
    later(300);
    expect(await get(api, options)).toEqual([503, "down", false]);
  });

  test("501 is no error that passes: it is told", async () => {
    const { api } = before([200, allowed, "it"], [501, {}]);
    await get(api);
    later(300);
    expect(await get(api)).toEqual([501, undefined, false]);
  });
});

describe("what is selected (RFC 9111 4.1)", () => {
  const languages = (): ReturnType<typeof before> => {
    const transport = carrying(
      ({ headers }) =>
        new Response(headers["accept-language"], {
          headers: { ...minute, vary: "Accept-Language" },
        }),
    );
    const api = client({ transport, use: [cache({ policy: CachePolicy })] });
    return { api, sent: transport.sent };
  };

  test("by what Vary names, side by side", async () => {
    const { api, sent } = languages();
    const of = (language: string) => get(api, { headers: { "Accept-Language": language } });
    await of("de");
    await of("en");
    expect([await of("de"), await of("en")]).toEqual([
      [200, "de", true],
      [200, "en", true],
    ]);
    expect(sent).toHaveLength(2);
  });

  test("variants of one address are bounded", async () => {
    const { api, sent } = languages();
    for (let i = 0; i < 50; i++) await get(api, { headers: { "accept-language": `x-${i}` } });
    expect(await get(api, { headers: { "accept-language": "x-49" } })).toMatchObject({ 2: true });
    expect(await get(api, { headers: { "accept-language": "x-0" } })).toMatchObject({ 2: false });
    expect(sent).toHaveLength(51);
  });

  test("Vary: * is never selected again", async () => {
    const { api } = before([200, { ...minute, vary: "Accept, *" }, "it"]);
    await get(api);
    expect(await get(api)).toEqual([200, "it", false]);
  });

  test.each(["Authorization", "Cookie", "X-Api-Key"])(
    "what was got with one %s is for nobody else, whatever Vary says",
    async (name) => {
      const { api, sent } = before(
        [200, { ...minute, etag: '"1"' }, "alice"],
        [200, minute, "bob"],
      );
      await get(api, { headers: { [name]: "alice" } });
      expect(await get(api, { headers: { [name]: "bob" } })).toEqual([200, "bob", false]);
      expect(sent[1]?.headers).not.toHaveProperty("if-none-match");
      expect(await get(api, { headers: { [name]: "alice" } })).toEqual([200, "alice", true]);
      expect(await get(api, { headers: { [name]: "bob" } })).toEqual([200, "bob", true]);
    },
  );

  test("credentials of any name that are told as such count too", async () => {
    const { api } = before([200, minute, "alice"], [200, minute, "bob"]);
    const as = (who: string) =>
      get(api, { headers: { "x-who": who }, credentialHeaders: ["X-Who"] });
    await as("alice");
    expect(await as("bob")).toEqual([200, "bob", false]);
  });

  test("a part that adds credentials before the cache keeps its users apart", async () => {
    let token = "alice";
    const transport = carrying(({ headers }) =>
      headers["authorization"] === `Bearer ${token}`
        ? new Response(token, { headers: minute })
        : new Response("", { status: 401 }),
    );
    const use = [bearer({ token, refresh: () => token }), cache({ policy: CachePolicy })];
    const api = client({ transport, use });
    await get(api);
    expect(await get(api)).toEqual([200, "alice", true]);
    later(61);
    token = "bob";
    expect(await get(api)).toEqual([200, "bob", false]);
  });

  test("octets and text are apart, and octets everyone's own", async () => {
    const { api, sent } = before([200, minute, "it"]);
    const one = await api.get(url).bytes();
    one.fill(0);
    const two = await api.get(url).bytes();
    expect(new TextDecoder().decode(two)).toBe("it");
    two.fill(0);
    expect(new TextDecoder().decode(await api.get(url).bytes())).toBe("it");
    expect(sent).toHaveLength(1);
    expect(await api.get(url).text()).toBe("it");
    expect(sent).toHaveLength(2);
  });

  test("a stream is neither kept nor made of what is kept", async () => {
    const { api, sent } = before([200, minute, "it"]);
    await new Response(await api.get(url).stream()).text();
    await get(api);
    await new Response(await api.get(url).stream()).text();
    expect(sent).toHaveLength(3);
  });
});

describe("what is written to goes (RFC 9111 4.4)", () => {
  test.each([
    ["POST", 201, false],
    ["PUT", 204, false],
    ["PATCH", 303, false],
    ["DELETE", 204, false],
    ["BREW", 200, false],
    ["PUT", 500, false],
    ["PUT", 412, true],
    ["OPTIONS", 200, true],
    ["HEAD", 200, true],
  ])("%s with %i: what is there stays: %s", async (method, status, stays) => {
    const { api } = before([200, minute, "old"], [status, {}], [200, minute, "new"]);
    await get(api);
    await api.request(method, url);
    expect(await get(api)).toEqual([200, stays ? "old" : "new", stays]);
  });

  test("a write that broke off may have been done", async () => {
    const transport = carrying(({ method }) => {
      if (method === "PUT") throw new TypeError("fetch failed");
      return new Response("it", { headers: minute });
    });
    const api = client({ transport, repeat: false, use: [cache({ policy: CachePolicy })] });
    await get(api);
    await api.put(url);
    expect(await get(api)).toEqual([200, "it", false]);
  });

  test.each([
    ["location", "/other", false],
    ["content-location", "http://a/other#x", false],
    ["location", "http://b/other", true],
    ["location", "http://a:81/other", true],
    ["location", "http://[", true],
  ])("%s: %s names the other: it stays: %s", async (name, value, stays) => {
    const { api } = before([200, minute, "old"], [201, { [name]: value }], [200, minute, "new"]);
    const at = URL.canParse(value, url) ? new URL(value, url).href : "http://a/other";
    await get(api, {}, at);
    await api.post(url);
    expect(await get(api, {}, at)).toMatchObject({ 2: stays });
  });

  test("a refused write leaves what Location names", async () => {
    const { api } = before([200, minute, "old"], [409, { location: "/other" }]);
    await get(api, {}, "http://a/other");
    await api.post(url);
    expect(await get(api, {}, "http://a/other")).toEqual([200, "old", true]);
  });

  test("a read that was under way meanwhile is not kept: it may be of before", async () => {
    const { opened, open } = gate();
    const transport = carrying(({ method }, nth) =>
      method === "GET" && nth === 0
        ? opened.then(() => new Response("old", { headers: minute }))
        : new Response("new", { headers: minute }),
    );
    const api = client({ transport, use: [cache({ policy: CachePolicy })] });
    const read = get(api);
    await pause(0);
    await api.put(url);
    open();
    expect(await read).toEqual([200, "old", false]);
    expect(await get(api)).toEqual([200, "new", false]);
  });
});

describe("its bounds", () => {
  const bounded = (options: { most?: number; mostContent?: number }) => {
    const transport = carrying(({ url }) => new Response(url, { headers: minute }));
    const api = client({ transport, use: [cache({ policy: CachePolicy, ...options })] });
    return async (path: string) =>
      ((await get(api, {}, `http://a${path}`)) as unknown[])[2] === true;
  };

  test("so many addresses: what was longest not asked for goes first", async () => {
    const isKept = bounded({ most: 2 });
    await isKept("/1");
    await isKept("/2");
    expect(await isKept("/1")).toBe(true);
    await isKept("/3");
    expect([await isKept("/1"), await isKept("/2")]).toEqual([true, false]);
  });

  test("so much content, and what is larger than all of it is not kept", async () => {
    const isKept = bounded({ mostContent: 25 });
    for (const it of ["/1", "/2", "/3"]) await isKept(it);
    expect([await isKept("/3"), await isKept("/2")]).toEqual([true, true]);
    expect(await isKept("/1")).toBe(false);
    const long = `/${"x".repeat(40)}`;
    await isKept(long);
    expect(await isKept(long)).toBe(false);
    expect(await isKept("/1")).toBe(true);
  });
});

test("over a socket: a cookie that was set is there again, each one for itself", async () => {
  vi.useRealTimers();
  await using server = await serving((request, response) => {
    response.setHeader("ETag", '"1"').setHeader("Cache-Control", "no-cache");
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.setHeader("Set-Cookie", ["a=1", "b=2"]).end("it");
  });
  const api = client({ baseUrl: server.url, use: [cache({ policy: CachePolicy })] });
  await api.get("/");
  const r = await api.get("/");
  expect(r).toMatchObject({ status: 200, text: "it", fromCache: true });
  expect(r.is === "2xx" && r.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(server.seen).toHaveLength(2);
});
