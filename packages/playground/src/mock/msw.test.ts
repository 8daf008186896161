import { client, problem } from "@verdict/client";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { cause } from "./msw.ts";

const items = "https://api.example/items";
const page = http.get(items, () => HttpResponse.json(["tea"]));
const server = setupServer(page);
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  vi.useRealTimers();
  server.resetHandlers();
});
afterAll(() => server.close());

describe("a cause as a resolver of MSW", () => {
  test("answers with the status and the fields that it requires", async () => {
    server.use(http.get(items, cause(429, { retryAfter: 2 })));
    const response = await fetch(items);
    expect(response.status).toBe(429);
    expect(response.statusText).toBe("Too Many Requests");
    expect(response.headers.get("Retry-After")).toBe("2");
    expect(response.headers.get("RateLimit")).toBe('"default";r=0;t=2');
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 429, title: "Too Many Requests" });
  });

  test("steps aside after so many times, for the next handler", async () => {
    server.use(http.get(items, cause(503, { times: 2 })));
    expect(await statuses(3)).toEqual([503, 503, 200]);
  });

  test("steps aside for a request as told", async () => {
    const unless = (it: Request) => it.headers.get("Authorization") === "Bearer new";
    server.use(http.get(items, cause(401, { challenge: "Bearer", unless })));
    const refused = await fetch(items);
    expect(refused.headers.get("WWW-Authenticate")).toBe("Bearer");
    const headers = { Authorization: "Bearer new" };
    expect((await fetch(items, { headers })).status).toBe(200);
  });

  test("hands over to a resolver that is named", async () => {
    const afterwards = () => HttpResponse.json(["coffee"]);
    server.use(http.get(items, cause(500, { times: 1, afterwards })));
    expect(await statuses(1)).toEqual([500]);
    expect(await (await fetch(items)).json()).toEqual(["coffee"]);
  });

  test("one of two causes comes after the other", async () => {
    const afterwards = cause(410);
    server.use(http.get(items, cause(503, { times: 1, afterwards })));
    expect(await statuses(2)).toEqual([503, 410]);
  });

  test("refuses until Retry-After is over, and counts down", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    server.use(http.get(items, cause(429, { retryAfter: 60, recovers: true })));
    const left = async () => (await fetch(items)).headers.get("Retry-After");
    expect(await left()).toBe("60");
    vi.advanceTimersByTime(45_000);
    expect(await left()).toBe("15");
    vi.advanceTimersByTime(14_999);
    expect(await left()).toBe("1");
    vi.advanceTimersByTime(1);
    expect(await statuses(2)).toEqual([200, 200]);
  });

  test("a client that honours Retry-After gets through, and not before", async () => {
    server.use(http.get(items, cause(503, { retryAfter: 1, recovers: true })));
    const start = Date.now();
    const result = await client().request("GET", items);
    expect(result.is === "failed" ? result.why : result.status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
    expect(result.attempts).toBe(2);
  });

  test("Retry-After may be a date", async () => {
    const retryAfter = new Date(Date.now() + 60_000);
    server.use(http.get(items, cause(503, { retryAfter })));
    const value = (await fetch(items)).headers.get("Retry-After");
    expect(value).toBe(retryAfter.toUTCString());
  });

  test("problem details are what is told, over what the playground says", async () => {
    const errors = [{ pointer: "#/name", detail: "is missing" }];
    const detail = "The item has no name.";
    server.use(http.post(items, cause(422, { detail, errors, problem: { trace: "a1" } })));
    const api = client();
    const create = api.route(`POST ${items}`, { 422: problem() });
    const result = await create({ body: {} });
    if (result.is !== 422) return expect.fail(`It is ${result.is}.`);
    expect(result.data).toMatchObject({ status: 422, title: "Unprocessable Content", detail });
    expect(result.data.extensions).toEqual({ errors, trace: "a1" });
  });

  test("a code whose cause says it in its own way can have problem details too", async () => {
    server.use(http.get(items, cause(503, { detail: "Back at noon." })));
    const response = await fetch(items);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Service Unavailable",
      status: 503,
      detail: "Back at noon.",
    });
  });

  test("what a POST makes is below where it was sent, each time another", async () => {
    server.use(http.post(items, cause(201, { body: { id: 7 } })));
    const [a, b] = [await fetch(items, { method: "POST" }), await fetch(items, { method: "POST" })];
    expect(a.status).toBe(201);
    expect(a.headers.get("Location")).toMatch(/^\/items\/[\da-f]{8}-[\da-f]{4}-4/);
    expect(a.headers.get("Location")).not.toBe(b.headers.get("Location"));
    expect(await a.json()).toEqual({ id: 7 });
  });

  test("a redirect leads where it is told, and fetch follows it", async () => {
    server.use(
      http.post("https://api.example/old", cause(303, { location: "/items" })),
      http.get("https://api.example/self", cause(302)),
      http.get("https://api.example/self/elsewhere", cause(204)),
    );
    const response = await fetch("https://api.example/old", { method: "POST" });
    expect(response.url).toBe(items);
    expect(await response.json()).toEqual(["tea"]);
    expect((await fetch("https://api.example/self")).status).toBe(204);
  });

  test("a 405 allows what it does not refuse", async () => {
    server.use(
      http.delete(items, cause(405)),
      http.put(items, cause(405, { allow: ["GET"] })),
      http.get(items, cause(405)),
    );
    const allowed = async (method: string) => (await fetch(items, { method })).headers.get("Allow");
    expect(await allowed("DELETE")).toBe("GET, HEAD, OPTIONS");
    expect(await allowed("PUT")).toBe("GET");
    expect(await allowed("GET")).toBe("OPTIONS");
  });

  test("a 304 has the tag that the client has", async () => {
    const unless = (it: Request) => !it.headers.has("If-None-Match");
    server.use(http.get(items, cause(304, { unless })));
    const headers = { "If-None-Match": 'W/"7", "8"' };
    const response = await fetch(items, { headers });
    expect(response.status).toBe(304);
    expect(response.headers.get("ETag")).toBe('W/"7"');
    expect(response.headers.has("Content-Length")).toBe(false);
    expect(await statuses(1)).toEqual([200]);
  });

  test("a part of one's own says which part it is", async () => {
    server.use(http.get(items, cause(206, { body: "0123" })));
    const response = await fetch(items, { headers: { Range: "bytes=0-3" } });
    expect(response.headers.get("Content-Range")).toBe("bytes 0-3/*");
    expect(await response.text()).toBe("0123");
  });

  test("HEAD has the fields and no content", async () => {
    server.use(http.head(items, cause(404)));
    const response = await fetch(items, { method: "HEAD" });
    expect(Number(response.headers.get("Content-Length"))).toBeGreaterThan(50);
    expect(await response.text()).toBe("");
  });

  test("fields go over all others, and null leaves one out", async () => {
    const headers = { "X-Request-Id": "a", Allow: null };
    server.use(http.delete(items, cause(405, { headers })));
    const response = await fetch(items, { method: "DELETE" });
    expect(response.headers.get("X-Request-Id")).toBe("a");
    expect(response.headers.has("Allow")).toBe(false);
  });

  test("an answer may be late", async () => {
    const start = Date.now();
    server.use(http.get(items, cause(404, { delay: 120 })));
    expect((await fetch(items)).status).toBe(404);
    expect(Date.now() - start).toBeGreaterThanOrEqual(115);
  });

  test.each([0, 444])("%i is a network error", async (code) => {
    server.use(http.get(items, cause(code, { times: 1 })));
    await expect(fetch(items)).rejects.toThrow(TypeError);
    expect(await statuses(1)).toEqual([200]);
  });

  test.each([460, 499])("%i is answered nothing until the client gives up", async (code) => {
    server.use(http.get(items, cause(code)));
    await expect(fetch(items, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
  });

  test("what is not seen on the wire is answered as what is", async () => {
    server.use(http.get(items, cause(497)), http.post(items, cause(424)));
    expect(await statuses(1)).toEqual([400]);
    const response = await fetch(items, { method: "POST" });
    expect(response.status).toBe(207);
    expect(await response.text()).toContain("<D:href>/items</D:href>");
  });
});

/** What the compiler refuses as well. */
const misused = {
  // @ts-expect-error a 404 does not say when to come again
  retryAfter: () => cause(404, { retryAfter: 2 }),
  // @ts-expect-error a 204 has no content
  body: () => cause(204, { body: "a" }),
  // @ts-expect-error nothing is answered that could have fields
  headers: () => cause(0, { headers: {} }),
  // @ts-expect-error no option is called so
  slip: () => cause(429, { retryafter: 2 }),
};

describe("what cannot be mocked is refused at once", () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      "a code without a cause",
      () => cause(427),
      /^There is no cause of 427\. Near it: 426 Upgrade Required, 428 Prec/,
    ],
    ["what is no number", () => cause("429" as never), /There is no cause of 429/],
    ["no number at all", () => cause(Number.NaN), /There is no cause of NaN\. Near it: 200 OK/],
    [
      "an interim response",
      () => cause(103),
      /^103 Early Hints comes ahead .* over a socket, \/cause\/103\.$/,
    ],
    [
      "a number that is no status",
      () => cause(999),
      /^A Response has a status from 200 to 599 \(Fetch 5\.5\), not 999 Request Denied/,
    ],
    [
      "a word that every object has",
      () => cause("constructor" as never),
      /There is no cause of constructor/,
    ],
    [
      "an option of other codes",
      () => misused.retryAfter(),
      /^404 Not Found takes no retryAfter; it takes body, title, detail, errors, problem, headers, delay, times, unless, afterwards\.$/,
    ],
    ["content where there is none", () => misused.body(), /^204 No Content takes no body/],
    [
      "fields of no answer",
      () => misused.headers(),
      /^0 No response takes no headers; it takes delay/,
    ],
    ["a slip", () => misused.slip(), /takes no retryafter; it takes retryAfter/],
    [
      "a time before now",
      () => cause(429, { retryAfter: -1 }),
      /retryAfter is a number of seconds/,
    ],
    [
      "no date",
      () => cause(429, { retryAfter: new Date("a") }),
      /retryAfter is a number of seconds/,
    ],
    ["half a time", () => cause(429, { times: 0.5 }), /times is a whole number/],
    [
      "a delay of ever",
      () => cause(429, { delay: Number.POSITIVE_INFINITY }),
      /delay is a number of milliseconds/,
    ],
    [
      "what never recovers",
      () => cause(413, { recovers: true }),
      /^recovers needs retryAfter: 413 Content Too Large does not say it/,
    ],
    ["both contents", () => cause(422, { body: {}, detail: "a" }), /one or the other/],
    ["a field of two lines", () => cause(301, { location: "/a\r\nSet-Cookie: b" }), /value/i],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  test("a code that is not known before it runs takes all, and is checked then", () => {
    const code = Number("429");
    expect(cause(code, { retryAfter: 1 })).toBeTypeOf("function");
  });
});

/** The statuses of so many requests, one after the other. */
async function statuses(count: number): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push((await fetch(items)).status);
  return all;
}
