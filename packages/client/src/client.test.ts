import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { carrying, serving } from "../test/serving.ts";
import {
  type CallOptions,
  type Client,
  type ClientOptions,
  client,
  type Part,
  type Transport,
  type Values,
  VerdictError,
} from "./index.ts";
import { overNode } from "./node.ts";

type Sent = ReturnType<typeof carrying>["sent"];

/** A client, and the requests it sent; each is answered by the function. */
function over(
  answer: (nth: number) => Response | Promise<Response>,
  options: ClientOptions = {},
): { readonly api: Client; readonly sent: Sent } {
  const transport = carrying((_, nth) => answer(nth));
  return {
    api: client({ baseUrl: "https://api.example/v1", transport, repeat: false, ...options }),
    sent: transport.sent,
  };
}

const jsonOf = (data: unknown, init: ResponseInit = {}): Response => Response.json(data, init);

const problemOf = (details: object, status: number): Response =>
  Response.json(details, { status, headers: { "content-type": "application/problem+json" } });

async function addressOf(
  path: string | URL,
  options: CallOptions = {},
  general: ClientOptions = {},
): Promise<string | undefined> {
  const { api, sent } = over(() => new Response(), general);
  const result = await api.get(path, options);
  return result.is === "failed" ? `${result.why}: ${result.error.message}` : sent[0]?.url;
}

async function headersOf(
  options: CallOptions,
  general: ClientOptions = {},
  method = "GET",
): Promise<Record<string, string>> {
  const { api, sent } = over(() => new Response(), general);
  await api.request(method, "/", options);
  return sent[0]?.headers ?? {};
}

describe("addresses", () => {
  test.each<[string, CallOptions, string]>([
    ["/users", {}, "https://api.example/v1/users"],
    ["users", {}, "https://api.example/v1/users"],
    ["", {}, "https://api.example/v1"],
    ["?a=1", {}, "https://api.example/v1?a=1"],
    ["https://other.example/a", {}, "https://other.example/a"],
    ["/users/:id", { params: { id: 7 } }, "https://api.example/v1/users/7"],
    ["/users/{id}", { params: { id: 7 } }, "https://api.example/v1/users/7"],
    ["/a/{one}/:two", { params: { one: true, two: 4n } }, "https://api.example/v1/a/true/4"],
    ["/pages/{n}.{as}", { params: { n: 1, as: "txt" } }, "https://api.example/v1/pages/1.txt"],
    ["/a/{item-id}", { params: { "item-id": 1 } }, "https://api.example/v1/a/1"],
    [
      "/users/:id",
      { params: { id: "a/b?c#d %" } },
      "https://api.example/v1/users/a%2Fb%3Fc%23d%20%25",
    ],
    ["/files/*path", { params: { path: "a b/c" } }, "https://api.example/v1/files/a%20b/c"],
    ["/a:b", { params: {} }, "https://api.example/v1/a:b"],
    ["/users/:id", {}, "https://api.example/v1/users/:id"],
  ])("%s with %o leads to %s", async (path, options, expected) => {
    expect(await addressOf(path, options)).toBe(expected);
  });

  test.each<[string, Values]>([
    ["/users/:id", {}],
    ["/users/:id", { id: undefined }],
    ["/users/:id", { id: null }],
    ["/users/:id", { id: "" }],
    ["/users/:id/secrets", { id: ".." }],
    ["/users/{id}", { id: "." }],
    ["/files/*path", { path: "a/../../b" }],
    ["/files/*path", { path: "a//b" }],
  ])("%s with %j is not sent: it would lead elsewhere (RFC 3986 5.2.4)", async (path, params) => {
    expect(await addressOf(path, { params })).toMatch(
      /^usage: usage: There is no (?:id|path)\. from GET/,
    );
  });

  test.each<[string, CallOptions["query"], string]>([
    ["/a", { q: "x y&z", n: 1, on: true, no: undefined, not: null }, "?q=x+y%26z&n=1&on=true"],
    ["/a", { tag: ["a", "b"] }, "?tag=a&tag=b"],
    ["/a", { tag: [] }, ""],
    ["/a", new URLSearchParams("a=1&a=2"), "?a=1&a=2"],
    ["/a?b=1", { c: 2 }, "?b=1&c=2"],
    ["/a?", { c: 2 }, "?&c=2"],
  ])("the query of %s with %o is %j", async (path, query, expected) => {
    expect(new URL((await addressOf(path, { query })) as string).search).toBe(expected);
  });

  test("a query goes before the fragment", async () => {
    expect(await addressOf("/a#part", { query: { b: 1 } })).toBe(
      "https://api.example/v1/a?b=1#part",
    );
  });

  test("a base may be a URL, and may end with a slash", async () => {
    expect(await addressOf("/", {}, { baseUrl: "https://api.example/" })).toBe(
      "https://api.example/",
    );
    expect(await addressOf("/a", {}, { baseUrl: new URL("https://api.example/") })).toBe(
      "https://api.example/a",
    );
  });

  test("without a base a path is no address", async () => {
    expect(await addressOf("/a", {}, { baseUrl: undefined })).toMatch(/^usage: /);
  });
});

describe("fields", () => {
  test("those of the call go before those of the client, whatever their case is", async () => {
    const headers = await headersOf(
      { headers: { "X-One": "call" } },
      { headers: { "x-one": "client", "X-Two": "client" } },
    );
    expect(headers).toMatchObject({ "x-one": "call", "x-two": "client" });
  });

  test("undefined takes the client's away", async () => {
    const headers = await headersOf(
      { headers: { authorization: undefined } },
      { headers: { Authorization: "Bearer secret", "x-kept": "1" } },
    );
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).toHaveProperty("x-kept", "1");
  });

  test("they are given as a record, as pairs or as Headers", async () => {
    const headers = await headersOf(
      { headers: [["X-Pair", "1"]] },
      { headers: new Headers({ "X-Given": "2" }) },
    );
    expect(headers).toMatchObject({ "x-pair": "1", "x-given": "2" });
  });

  test("JSON is asked for, and anything else is welcome unless it has to be JSON (RFC 9110 12.5.1)", async () => {
    const { api, sent } = over(() => jsonOf(1));
    await api.get("/");
    await api.get("/").json();
    await api.get("/").text();
    await api.get("/", { headers: { accept: "text/csv" } }).json();
    expect(sent.map((it) => it.headers["accept"])).toEqual([
      "application/json, application/problem+json, */*;q=0.5",
      "application/json, application/problem+json",
      undefined,
      "text/csv",
    ]);
  });
});

describe("content", () => {
  test("json is sent as such, whatever it is", async () => {
    for (const json of [{ a: 1 }, null, false, 0, ""]) {
      const { api, sent } = over(() => new Response());
      await api.post("/", { json });
      expect(sent[0]?.content?.body).toBe(JSON.stringify(json));
      expect(sent[0]?.headers["content-type"]).toBe("application/json");
    }
  });

  test("a type of its own stays", async () => {
    const headers = await headersOf(
      { json: {}, headers: { "Content-Type": "application/merge-patch+json" } },
      {},
      "PATCH",
    );
    expect(headers["content-type"]).toBe("application/merge-patch+json");
  });

  test("what is no JSON is not sent", async () => {
    const { api, sent } = over(() => new Response());
    const loop: { self?: unknown } = {};
    loop.self = loop;
    const result = await api.post("/", { json: loop });
    expect(result).toMatchObject({ is: "failed", why: "usage", attempts: 0, maybeApplied: false });
    expect(sent).toEqual([]);
  });
});

describe("idempotency keys", () => {
  const form = /^"[0-9a-f-]{36}"$/;

  test("one of its own is a String of structured fields, and another one for each call", async () => {
    const { api, sent } = over(() => new Response());
    await api.post("/", { key: "auto" });
    await api.patch("/", { key: "auto" });
    const [one, two] = sent.map((it) => it.headers["idempotency-key"]);
    expect(one).toMatch(form);
    expect(two).toMatch(form);
    expect(one).not.toBe(two);
  });

  test("a repeat has the same, which allows it", async () => {
    const { api, sent } = over((nth) => new Response(null, { status: nth === 0 ? 503 : 201 }), {
      repeat: { delay: 1 },
    });
    expect(await api.post("/", { key: "auto" })).toMatchObject({ status: 201, attempts: 2 });
    expect(sent[0]?.headers["idempotency-key"]).toBe(sent[1]?.headers["idempotency-key"]);
  });

  test.each([
    ["order-7", '"order-7"'],
    ['"order-7"', '"order-7"'],
  ])("%s is sent as %s", async (key, expected) => {
    expect((await headersOf({ key }, {}, "POST"))["idempotency-key"]).toBe(expected);
  });

  test("what is told in fields is sent as it is", async () => {
    const headers = { "Idempotency-Key": "bare" };
    expect((await headersOf({ key: "auto", headers }, {}, "POST"))["idempotency-key"]).toBe("bare");
  });

  test.each(["GET", "PUT", "DELETE"])("%s needs none (RFC 9110 9.2.2)", async (method) => {
    expect(await headersOf({ key: "auto" }, {}, method)).not.toHaveProperty("idempotency-key");
  });
});

test.each(["get", "head", "post", "put", "patch", "delete", "query", "options"] as const)(
  "%s calls its method",
  async (name) => {
    const { api, sent } = over(() => new Response(null));
    await api[name]("/");
    expect(sent[0]?.method).toBe(name.toUpperCase());
  },
);

describe("what one came for", () => {
  test("value is JSON where the type says so, else text or octets", async () => {
    const types = { "text/csv": "a,b", "image/png": "abc", "application/hal+json": '{"a":1}' };
    const found = await Promise.all(
      Object.entries(types).map(([type, body]) =>
        over(() => new Response(body, { headers: { "content-type": type } }))
          .api.get("/")
          .value(),
      ),
    );
    expect(found).toEqual(["a,b", new TextEncoder().encode("abc"), { a: 1 }]);
  });

  test("what should be JSON and is none is kept as text, unless JSON was asked for", async () => {
    const { api } = over(
      () => new Response("{broken", { headers: { "content-type": "application/json" } }),
    );
    expect(await api.get("/").value()).toBe("{broken");
    await expect(api.get("/").json()).rejects.toMatchObject({ why: "decode", status: 200 });
  });

  test("json takes no notice of the type", async () => {
    const { api } = over(
      () => new Response('{"a":1}', { headers: { "content-type": "text/plain" } }),
    );
    expect(await api.get("/").json()).toEqual({ a: 1 });
  });

  test("nothing is undefined, as text it is empty, and as octets as well", async () => {
    const { api } = over(() => new Response(null, { status: 204 }));
    expect(await api.get("/").value()).toBeUndefined();
    expect(await api.get("/").json()).toBeUndefined();
    expect(await api.get("/").text()).toBe("");
    expect(await api.get("/").bytes()).toEqual(new Uint8Array());
    expect(await new Response(await api.get("/").stream()).text()).toBe("");
  });

  test("text and octets are what came, whatever the type is", async () => {
    const { api } = over(() => jsonOf({ a: "ä" }));
    expect(await api.get("/").text()).toBe('{"a":"ä"}');
    expect(await api.get("/").bytes()).toEqual(new TextEncoder().encode('{"a":"ä"}'));
    expect(await new Response(await api.get("/").stream()).text()).toBe('{"a":"ä"}');
  });

  test("a stream is handed over before it ends", async () => {
    let end: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array([1]));
        end = () => controller.close();
      },
    });
    const { api } = over(() => new Response(body));
    const reader = (await api.get("/").stream()).getReader();
    expect(await reader.read()).toEqual({ done: false, value: new Uint8Array([1]) });
    end();
    expect(await reader.read()).toMatchObject({ done: true });
  });

  test("an error is read whole, whatever was hoped for", async () => {
    const { api } = over(() => problemOf({ title: "No stock" }, 409));
    for (const as of ["json", "text", "bytes", "stream"] as const) {
      await expect(api.get("/")[as]()).rejects.toMatchObject({
        result: { data: { title: "No stock" }, problem: { title: "No stock" } },
      });
    }
  });

  test.each([200, 201, 299])("%i is a success", async (status) => {
    expect(
      await over(() => jsonOf(1, { status }))
        .api.get("/")
        .json(),
    ).toBe(1);
  });

  test.each([304, 404, 471, 503, 599])("%i is none", async (status) => {
    const body = status === 304 ? null : "1";
    await expect(
      over(() => new Response(body, { status }))
        .api.get("/")
        .json(),
    ).rejects.toThrow(VerdictError);
  });

  test("whoever takes several things gets them of one request", async () => {
    const { api, sent } = over(() => jsonOf({ a: 1 }));
    const call = api.get("/");
    expect(await Promise.all([call.value(), call, call.then((it) => it.is)])).toMatchObject([
      { a: 1 },
      { status: 200 },
      "2xx",
    ]);
    expect(sent).toHaveLength(1);
  });
});

describe("match and cases", () => {
  const arms = {
    "2xx": () => "2xx",
    "3xx": () => "3xx",
    "4xx": () => "4xx",
    "5xx": () => "5xx",
    failed: () => "failed",
  };

  test.each([
    [200, "2xx"],
    [299, "2xx"],
    [304, "3xx"],
    [471, "4xx"],
    [599, "5xx"],
  ])("%i without a function of its own is %s (RFC 9110 15)", async (status, expected) => {
    const { api } = over(() => new Response(null, { status }));
    expect(await api.get("/").match(arms)).toBe(expected);
  });

  test.each([620, 999, 99, 0])(
    "%i, which is no status, is the server's failure (RFC 9110 15)",
    async (status) => {
      const transport: Transport = async () => ({
        status,
        statusText: "",
        headers: new Headers(),
        body: null,
        arrayBuffer: async () => new ArrayBuffer(),
      });
      const { api } = over(() => new Response(), { transport });
      expect(await api.get("/").match({ ...arms, "5xx": (it) => it.status })).toBe(status);
    },
  );

  test("a failure is one, also where a status came before", async () => {
    const { api } = over(() => new Response("{", { status: 200 }));
    const call = api.get("/", { as: "json" });
    expect(await call).toMatchObject({ is: "failed", why: "decode", status: 200, ok: false });
    expect(await call.match({ ...arms, failed: (it) => it.why })).toBe("decode");
    expect(await call.cases(200)).toMatchObject({ is: "failed", status: 200 });
  });

  test("a function may make a promise, or throw", async () => {
    const { api } = over(() => new Response());
    expect(await api.get("/").match({ ...arms, "2xx": async () => 1 })).toBe(1);
    const boom = (): never => {
      throw new RangeError("mine");
    };
    await expect(api.get("/").match({ ...arms, "2xx": boom })).rejects.toThrow(RangeError);
  });

  test("cases tells statuses from their class", async () => {
    const { api } = over((nth) => jsonOf(nth, { status: [200, 404, 410][nth] as number }));
    const ends = [];
    for (const _ of "123") ends.push((await api.get("/").cases(200, 404)).is);
    expect(ends).toEqual([200, 404, "4xx"]);
  });
});

describe("the error", () => {
  const secret = "s3cret";

  async function thrown(answer: () => Response | Promise<Response>): Promise<VerdictError> {
    const { api } = over(answer, {
      baseUrl: "https://api.example",
      headers: { authorization: `Bearer ${secret}` },
    });
    return api
      .post("/pay/:id", { params: { id: 7 }, query: { token: secret }, json: { card: secret } })
      .json()
      .then(
        () => expect.unreachable(),
        (error) => error,
      );
  }

  test("says what was called and what came of it", async () => {
    const error = await thrown(() =>
      problemOf({ title: "Out of credit", detail: "The balance is 30.", secret }, 402),
    );
    expect(error).toBeInstanceOf(VerdictError);
    expect(error.name).toBe("VerdictError");
    expect(error.message).toBe(
      '402 from POST https://api.example/pay/7?… after 1 request: "Out of credit" – The balance is 30.',
    );
    expect(error.status).toBe(402);
    expect(error.why).toBeUndefined();
  });

  test("carries the result", async () => {
    const { result } = await thrown(() => problemOf({ title: "Out of credit" }, 402));
    expect(result).toMatchObject({ is: "4xx", status: 402, data: { title: "Out of credit" } });
    switch (result.is) {
      case "4xx":
        expect(result.problem?.title).toBe("Out of credit");
        break;
      default:
        expect.unreachable();
    }
  });

  test("has the failure as its cause", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    const error = await thrown(() => Promise.reject(cause));
    expect(error).toMatchObject({ why: "network", status: undefined, cause });
    expect(error.message).toMatch(
      /^network: .+ from POST https:\/\/api\.example\/pay\/7\?… after 1 request$/,
    );
    expect(error.result).toMatchObject({ is: "failed", why: "network", error });
  });

  test.each<[string, () => Response | Promise<Response>]>([
    [
      "an error",
      () => new Response(`<p>${secret}</p>`, { status: 500, headers: { "x-key": secret } }),
    ],
    ["a problem", () => problemOf({ title: "No", secret }, 403)],
    ["no connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["what is no JSON", () => new Response("<p>")],
  ])("keeps its secrets in the message and the stack: %s", async (_, answer) => {
    const error = await thrown(answer);
    expect(`${error.message}${error.stack}${String(error)}`).not.toContain(secret);
  });

  test("its trail has no secrets either", async () => {
    const { result } = await thrown(() => new Response(null, { status: 500 }));
    expect(inspect(result.trail, { depth: 9 })).not.toContain(secret);
  });
});

describe("a call", () => {
  test("never rejects, and is sent once", async () => {
    const { api, sent } = over(() => Promise.reject(new TypeError("fetch failed")));
    const call = api.get("/");
    expect(await call).toMatchObject({ is: "failed", why: "network", ok: false });
    expect(await call).toMatchObject({ is: "failed" });
    expect(sent).toHaveLength(1);
  });

  test("that nobody awaits is no unhandled rejection", async () => {
    const seen: unknown[] = [];
    const watch = (error: unknown): void => void seen.push(error);
    process.on("unhandledRejection", watch);
    const { api } = over(() => Promise.reject(new TypeError("fetch failed")));
    api.get("/");
    api.get("/:id", { params: {} });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", watch);
    expect(seen).toEqual([]);
  });

  test("ends at once with the caller's signal, and says its reason", async () => {
    const { api } = over(() => new Promise<Response>(() => undefined));
    const leaving = new AbortController();
    const call = api.get("/", { signal: leaving.signal });
    setTimeout(() => leaving.abort(new Error("gone")), 5);
    const result = await call;
    expect(result).toMatchObject({ is: "failed", why: "aborted" });
    if (result.is === "failed") expect(inspect(result.error)).toContain("gone");
  });

  test("tells each request and why it was not repeated", async () => {
    const { api } = over((nth) => new Response(null, { status: nth === 0 ? 503 : 404 }), {
      repeat: { delay: 1, jitter: false },
    });
    const { trail, attempts } = await api.get("/a", { query: { q: "secret" } });
    expect(attempts).toBe(2);
    expect(trail).toMatchObject([{ method: "GET", status: 503, wait: 1 }, { status: 404 }]);
    expect(trail[0]?.because).toBeTypeOf("string");
    expect(JSON.stringify(trail)).not.toContain("secret");
  });
});

test("parts stand around each try, the first outermost", async () => {
  const seen: string[] = [];
  const part =
    (name: string): Part =>
    (next) =>
    async (request) => {
      seen.push(`${name} in`);
      try {
        return await next(request);
      } finally {
        seen.push(`${name} out`);
      }
    };
  const { api } = over((nth) => new Response(null, { status: nth === 0 ? 503 : 200 }), {
    repeat: { delay: 1 },
    use: [part("one"), part("two")],
  });
  await api.get("/");
  const once = ["one in", "two in", "two out", "one out"];
  expect(seen).toEqual([...once, ...once]);
});

test("interim responses are told, where the transport shows them (RFC 9110 15.2)", async () => {
  await using server = await serving((_, response) => {
    response.writeEarlyHints({ link: "</a.css>; rel=preload" });
    response.end();
  });
  const seen: unknown[] = [];
  const api = client({
    baseUrl: server.url,
    transport: overNode(),
    onInterim: (status, headers) => seen.push([status, headers.get("link")]),
  });
  expect(await api.get("/")).toMatchObject({ status: 200 });
  expect(seen).toEqual([[103, "</a.css>; rel=preload"]]);
});
