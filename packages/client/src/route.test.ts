import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { carrying } from "../test/serving.ts";
import {
  bytes,
  type Client,
  client,
  type Format,
  type Formats,
  json,
  none,
  problem,
  type Schema,
  text,
  VerdictError,
} from "./index.ts";

/** A client, and the requests it sent; each gets this response. */
function over(answer: () => Response): {
  readonly api: Client;
  readonly sent: ReturnType<typeof carrying>["sent"];
} {
  const transport = carrying(answer);
  return { api: client({ baseUrl: "https://api.example", transport }), sent: transport.sent };
}

const json200 = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { "content-type": "application/json" } });

describe("a route", () => {
  test("sends its method to its path, filled in", async () => {
    const { api, sent } = over(() => json200("{}"));
    await api.route("PUT /users/:id/files/{name}", {})({ id: 7, name: "a b" });
    expect(sent[0]).toMatchObject({
      method: "PUT",
      url: "https://api.example/users/7/files/a%20b",
    });
  });

  test("takes what any call takes", async () => {
    const { api, sent } = over(() => json200("{}", 201));
    const make = api.route("POST /users", { 201: json() });
    await make(
      {},
      { json: { name: "Ann" }, query: { dry: true }, key: "k", headers: { "x-a": "1" } },
    );
    expect(sent[0]).toMatchObject({
      url: "https://api.example/users?dry=true",
      content: { body: '{"name":"Ann"}' },
      headers: { "content-type": "application/json", "idempotency-key": '"k"', "x-a": "1" },
    });
    await make();
    expect(sent[1]?.content).toBeUndefined();
  });

  test("is called as often as one likes", async () => {
    const { api, sent } = over(() => json200("1"));
    const get = api.route("GET /:id", { 200: json<number>() });
    expect(await Promise.all([get({ id: 1 }).value(), get({ id: 2 }).value()])).toEqual([1, 1]);
    expect(sent.map((it) => it.url)).toEqual(["https://api.example/1", "https://api.example/2"]);
  });

  test.each<[number, unknown]>([
    [200, 200],
    [201, "2xx"],
    [404, 404],
    [410, "4xx"],
    [502, "5xx"],
    [599, "5xx"],
  ])("%i ends as %j: what was declared, else its class (RFC 9110 15)", async (status, is) => {
    const { api } = over(() => json200("{}", status));
    const result = await api.route("GET /", { 200: json(), 404: problem(), "4xx": none })(
      {},
      { repeat: false },
    );
    expect(result).toMatchObject({ is, status });
  });
});

describe("formats", () => {
  async function dataOf(format: Format, answer: () => Response, is: 200 | 404 | "2xx" = 200) {
    const formats: Formats = { [is]: format };
    const result = await over(answer).api.route("GET /", formats)();
    return result.is === "failed" ? result.why : result.data;
  }

  const octets = (it: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(it);

  test.each<[string, Format, () => Response, unknown]>([
    ["JSON, whatever its type says", json(), () => new Response('{"a":1}'), { a: 1 }],
    ["JSON that is broken", json(), () => json200("{"), "decode"],
    ["JSON that is not there", json(), () => new Response(null), "decode"],
    ["text in JSON", text, () => json200('{"a":1}'), '{"a":1}'],
    ["text that is not there", text, () => new Response(null), ""],
    ["text in octets", text, () => new Response(octets("ä")), "ä"],
    ["octets of text", bytes, () => new Response("ä"), octets("ä")],
    ["octets of JSON", bytes, () => json200("[]"), octets("[]")],
    ["octets that are not there", bytes, () => new Response(null), new Uint8Array()],
    ["nothing, where something came", none, () => json200("{}"), undefined],
  ])("%s", async (_, format, answer, expected) => {
    expect(await dataOf(format, answer)).toEqual(expected);
    expect(await dataOf(format, answer, "2xx")).toEqual(expected);
  });

  test("content of errors is read as declared too", async () => {
    const octetsOf = (): Response =>
      new Response("ä", { status: 404, headers: { "content-type": "application/octet-stream" } });
    expect(await dataOf(text, octetsOf, 404)).toBe("ä");
    expect(await dataOf(bytes, () => new Response("ä", { status: 404 }), 404)).toEqual(octets("ä"));
    expect(await dataOf(json(), () => new Response("[1]", { status: 404 }), 404)).toEqual([1]);
  });

  test("octets beside something else: each as declared", async () => {
    const formats = { 200: bytes, 202: json<{ a: number }>(), 203: text };
    for (const [status, expected] of [
      [200, octets('{"a":1}')],
      [202, { a: 1 }],
      [203, '{"a":1}'],
    ] as const) {
      const { api } = over(() => json200('{"a":1}', status));
      expect(await api.route("GET /", formats)().value()).toEqual(expected);
    }
  });

  test("there always is a problem (RFC 9457 4.2.1)", async () => {
    const { api } = over(() => new Response("<p>", { status: 404, statusText: "Not Found" }));
    const result = await api.route("GET /", { 404: problem() })();
    expect(result).toMatchObject({
      is: 404,
      data: { type: "about:blank", title: "Not Found", status: 404, extensions: {} },
      text: "<p>",
      problem: undefined,
    });
  });

  test("members of a problem of its own are its extensions (RFC 9457 3.2)", async () => {
    const { api } = over(
      () =>
        new Response('{"title":"Out of credit","balance":30}', {
          status: 402,
          headers: { "content-type": "application/problem+json" },
        }),
    );
    const result = await api.route("GET /", { 402: problem<{ balance: number }>() })();
    expect(result.is === 402 && result.data.extensions.balance).toBe(30);
  });
});

describe("what one came for", () => {
  const formats = { 200: json(z.object({ a: z.number() })), 404: problem() };

  test("value and json are what was declared", async () => {
    const { api } = over(() => json200('{"a":1,"b":2}'));
    const get = api.route("GET /", formats);
    expect(await get().value()).toEqual({ a: 1 });
    expect(await get().json()).toEqual({ a: 1 });
  });

  test("text, octets and the stream are what came", async () => {
    const { api } = over(() => json200('{"b":2}'));
    const get = api.route("GET /", formats);
    expect(await get().text()).toBe('{"b":2}');
    expect(await get().bytes()).toEqual(new TextEncoder().encode('{"b":2}'));
    expect(await new Response(await get().stream()).text()).toBe('{"b":2}');
  });

  test("json of what is no JSON is what was declared", async () => {
    const { api } = over(() => new Response("words"));
    expect(await api.route("GET /", { 200: text })().json()).toBe("words");
    expect(await api.route("GET /", { 200: bytes })().json()).toEqual(
      new TextEncoder().encode("words"),
    );
  });

  test("a success that was not declared is none of them", async () => {
    const { api } = over(() => json200('{"a":1}', 203));
    await expect(api.route("GET /", formats)().value()).rejects.toMatchObject({
      status: 203,
      why: undefined,
      result: { is: "2xx", data: { a: 1 } },
    });
    await expect(api.route("GET /", formats)().json()).rejects.toThrow(VerdictError);
    expect(await api.route("GET /", formats)().text()).toBe('{"a":1}');
    expect(
      await api
        .route("GET /", { ...formats, "2xx": json() })()
        .value(),
    ).toEqual({ a: 1 });
    expect(await api.route("GET /", { 404: problem() })().value()).toEqual({ a: 1 });
  });

  test("match calls the function of the end", async () => {
    const ends = [];
    for (const [status, body] of [
      [200, '{"a":1}'],
      [200, "{}"],
      [203, "{}"],
      [404, "{}"],
    ] as const) {
      const { api } = over(() => json200(body, status));
      ends.push(
        await api
          .route("GET /", formats)()
          .match({
            200: (r) => r.data.a,
            404: (r) => r.data.type,
            "2xx": (r) => r.status,
            "3xx": () => undefined,
            "4xx": () => undefined,
            "5xx": () => undefined,
            failed: (r) => r.why,
          }),
      );
    }
    expect(ends).toEqual([1, "decode", 203, "about:blank"]);
  });
});

describe("validators", () => {
  const good = '{"at":"2026-11-20T00:00:00Z","name":"Ann"}';
  const bad = '{"at":"never","name":7}';

  const all: readonly [string, Schema][] = [
    ["zod", z.object({ at: z.iso.datetime(), name: z.string() })],
    ["valibot", v.object({ at: v.pipe(v.string(), v.isoTimestamp()), name: v.string() })],
    ["arktype", type({ at: "string.date.iso", name: "string" })],
    [
      "zod, later",
      z.object({ at: z.string().refine(async (it) => it !== "never"), name: z.string() }),
    ],
    [
      "valibot, later",
      v.objectAsync({
        at: v.pipeAsync(
          v.string(),
          v.checkAsync(async (it) => it !== "never"),
        ),
        name: v.string(),
      }),
    ],
  ];

  test.each(all)("%s lets through what is right", async (_, schema) => {
    const { api } = over(() => json200(good));
    expect(
      await api
        .route("GET /", { 200: json(schema) })()
        .value(),
    ).toEqual(JSON.parse(good));
  });

  test.each(all)("%s says where it is wrong", async (_, schema) => {
    const { api } = over(() => json200(bad));
    const result = await api.route("GET /", { 200: json(schema) })();
    expect(result).toMatchObject({ is: "failed", why: "decode", status: 200, attempts: 1 });
    expect(result.is === "failed" && result.error.message).toMatch(/^decode: .*name.* from GET/);
  });

  test("the data is what they make of it", async () => {
    const { api } = over(() => json200(good));
    const route = api.route("GET /", {
      200: json(
        z.object({ at: z.iso.datetime().transform((it) => new Date(it).getUTCFullYear()) }),
      ),
    });
    expect((await route().value()).at).toBe(2026);
  });

  test("a place within is a path", async () => {
    const { api } = over(() => json200('{"users":[{"name":"Ann"},{"name":7}]}'));
    const users = z.object({ users: z.array(z.object({ name: z.string() })) });
    await expect(
      api
        .route("GET /", { 200: json(users) })()
        .value(),
    ).rejects.toThrow(/users\.1\.name/);
  });

  test("one that throws has the cause of it", async () => {
    const boom = new RangeError("Mine.");
    const { api } = over(() => json200(good));
    const result = await api.route("GET /", {
      200: json(
        z.unknown().transform(() => {
          throw boom;
        }),
      ),
    })();
    expect(result).toMatchObject({ is: "failed", why: "decode" });
    expect(result.is === "failed" && result.error.cause).toBe(boom);
  });

  test("errors are checked like anything else that is declared", async () => {
    const { api } = over(() => json200('{"code":"no"}', 404));
    const route = api.route("GET /", { 404: json(z.object({ code: z.number() })) });
    expect(await route()).toMatchObject({ is: "failed", why: "decode", status: 404 });
  });

  test("what was not declared is not checked", async () => {
    const { api } = over(() => json200("{}", 404));
    const route = api.route("GET /", { 200: json(z.object({ code: z.number() })) });
    expect(await route()).toMatchObject({ is: "4xx", data: {} });
  });
});
