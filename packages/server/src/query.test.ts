import { validate } from "@readme/openapi-parser";
import { type } from "arktype";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { describeBoth } from "../test/both.ts";
import { schemaOf } from "../test/schema.ts";
import { app, bearer, jobs, json, resource } from "./index.ts";
import { openApi } from "./openapi/index.ts";
import { queryValues } from "./query.ts";

const page = z.object({
  page: z.coerce.number().int().positive().default(1).describe("Which page."),
  tag: z.union([z.string(), z.array(z.string())]).optional(),
  "filter[size]": z.enum(["s", "m"]).optional(),
});

/** It takes its time, and refuses what has no name. */
const slow = schemaOf<{ name: string }>(async (value) => {
  await new Promise((done) => setTimeout(done, 1));
  const { name } = value as { name?: string };
  return name === undefined
    ? { issues: [{ message: "is missing", path: ["name"] }, { message: "Something is missing." }] }
    : { value: { name } };
});

const work = jobs({ path: "/jobs/:id" });

const asked: string[] = [];
const items = resource("/items", {
  query: page,
  load: ({ query }) => {
    asked.push("load");
    return { query };
  },
  version: () => 1,
  offer: {
    "application/json": json,
    "text/plain": (_, { query }) => `page ${query.page}`,
  },
  verbatim: true,
  PUT: { accept: { "text/plain": null }, run: ({ query }) => query },
  POST: ({ query, request }) => [query, request.query],
  QUERY: { accept: { "text/plain": null }, run: ({ query }) => ({ query }) },
});
const all = app(
  [
    items,
    resource("/plain", {
      load: ({ query }) => ({ ...query }),
      offer: { "application/json": json },
      DELETE: ({ query }) => Object.keys(query),
    }),
    resource("/slow", { query: slow, POST: work.deferred(({ query }) => query.name) }),
    resource("/door", {
      query: slow,
      authenticate: bearer(() => undefined),
      POST: () => undefined,
    }),
    resource("/valibot", {
      query: v.object({ n: v.pipe(v.string(), v.transform(Number)) }),
      load: ({ query }) => query.n + 1,
      offer: { "application/json": json },
    }),
    resource("/arktype", {
      query: type({ n: "string.numeric.parse" }),
      load: ({ query }) => query.n + 1,
      offer: { "application/json": json },
    }),
    resource("/strict", {
      query: z.strictObject({}),
      load: () => 1,
      offer: { "application/json": json },
    }),
    resource("/throws", {
      query: schemaOf((): never => {
        throw new Error("a bug");
      }),
      POST: () => undefined,
    }),
  ],
  { onError: () => undefined },
);

describeBoth("the query (RFC 3986 3.4)", all, (send) => {
  test("comes to load, writers and handlers as its schema made it", async () => {
    const target = "/items?page=2&tag=a&tag=b%20c&other=1";
    const query = { page: 2, tag: ["a", "b c"] };
    expect((await send(target)).json).toEqual({ query });
    expect((await send(target, { fields: { Accept: "text/plain" } })).text).toBe("page 2");
    const put = { method: "PUT", fields: { "Content-Type": "text/plain" }, content: "a" };
    expect((await send(target, put)).json).toEqual(query);
    expect((await send(target, { method: "POST" })).json).toEqual([
      query,
      "page=2&tag=a&tag=b%20c&other=1",
    ]);
    expect((await send(target, { ...put, method: "QUERY" })).json).toEqual({ query });
  });

  test("may be missing where its schema has defaults", async () => {
    expect((await send("/items")).json).toEqual({ query: { page: 1 } });
  });

  test("that breaks its rules is a 400 with each parameter by its name, and nothing is loaded (RFC 9457 3)", async () => {
    asked.length = 0;
    const got = await send("/items?page=0&filter%5Bsize%5D=x");
    expect([got.status, got.field("content-type")]).toEqual([400, "application/problem+json"]);
    expect(got.json).toMatchObject({
      type: "about:blank",
      detail: "The query breaks the rules for it.",
      errors: [
        { parameter: "page", detail: expect.stringMatching(/\w/) },
        { parameter: "filter[size]", detail: expect.stringMatching(/\w/) },
      ],
    });
    expect(asked).toEqual([]);
    const head = await send("/items?page=0", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([400, ""]);
  });

  test("that breaks them is told about in text and HTML too, and nothing of it becomes markup", async () => {
    const text = await send("/items?page=x", { fields: { Accept: "text/plain" } });
    expect(text.text).toMatch(/^400 Bad Request\nThe query breaks the rules for it\.\n\?page \w/);
    const html = await send("/strict?%3Cb%3E=1", { fields: { Accept: "text/html" } });
    expect([html.status, html.text.includes("<b>")]).toEqual([400, false]);
  });

  test("is waited for where its schema takes time", async () => {
    expect((await send("/slow?name=ann", { method: "POST" })).json).toBe("ann");
    const got = await send("/slow", { method: "POST" });
    expect([got.status, got.json.errors]).toEqual([
      400,
      [{ parameter: "name", detail: "is missing" }, { detail: "Something is missing." }],
    ]);
  });

  test("is looked at before anybody is asked who they are: the head shows it", async () => {
    expect((await send("/door", { method: "POST" })).status).toBe(400);
    expect((await send("/door?name=ann", { method: "POST" })).status).toBe(401);
  });

  test("is not looked at by OPTIONS, nor for a method that there is not", async () => {
    expect((await send("/slow", { method: "OPTIONS" })).status).toBe(200);
    expect((await send("/slow", { method: "DELETE" })).status).toBe(405);
  });

  test("without a schema comes as it was sent: a repeated name has a list", async () => {
    expect((await send("/plain?a=1&b=2&a=%33&c=%zz&d+e=f+g")).json).toEqual({
      a: ["1", "3"],
      b: "2",
      c: "%zz",
      "d e": "f g",
    });
    expect((await send("/plain")).json).toEqual({});
  });

  test("can call its parameters as it likes", async () => {
    const got = await send("/plain?__proto__=1&constructor=2&__proto__=3", { method: "DELETE" });
    expect(got.json).toEqual(["__proto__", "constructor"]);
    expect((await send("/items?__proto__=1&constructor=2")).json).toEqual({ query: { page: 1 } });
  });

  test.each(["valibot", "arktype"])("goes with %s", async (library) => {
    expect((await send(`/${library}?n=1`)).json).toBe(2);
    const got = await send(`/${library}?m=1`);
    expect([got.status, got.json.errors]).toMatchObject([400, [{ parameter: "n" }]]);
  });

  test("whose schema throws is a failure of the server, not of the client", async () => {
    expect((await send("/throws", { method: "POST" })).status).toBe(500);
  });
});

describeBoth("the query in an envelope", app([items], { errors: "envelope" }), (send) => {
  test("has the parameter as the field", async () => {
    expect((await send("/items?filter%5Bsize%5D=x")).json).toMatchObject({
      code: 400,
      errors: [{ field: "filter[size]" }],
    });
  });
});

describe("query values", () => {
  test("any query is read as forms are, in linear time", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 3 });
    const pairs = fc.array(fc.tuple(word, word));
    fc.assert(
      fc.property(pairs, (given) => {
        const values = queryValues(new URLSearchParams(given).toString());
        for (const [name] of given) {
          const own = given.filter(([it]) => it === name).map(([, it]) => it);
          expect([values[name]].flat()).toEqual(own);
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (it) => void queryValues(it)));
    expect(queryValues("a=1&".repeat(100_000))["a"]).toHaveLength(100_000);
  });
});

describe("a description", () => {
  test("whose query is no schema is refused, and told what it may have meant", () => {
    const query = { accept: { "text/plain": null }, run: () => 1 };
    expect(() => resource("/a", { query, POST: () => 1 } as never)).toThrow(
      "The resource /a has a query that is no schema. Give it a Standard Schema; a handler of the method is written QUERY.",
    );
  });
});

describe("the document", () => {
  const document = openApi(all, { title: "Items", version: "1" });
  const operation = document.paths["/items"]?.get;

  test("is valid OpenAPI 3.1 and has the parameters of the query with their rules", async () => {
    const copy = structuredClone(document) as never;
    expect(await validate(copy)).toMatchObject({ valid: true, warnings: [] });
    expect(document.components.parameters).toMatchObject({
      page: {
        name: "page",
        in: "query",
        required: false,
        description: "Which page.",
        schema: { default: 1 },
      },
      filter_size_: { name: "filter[size]", schema: { enum: ["s", "m"] } },
    });
    expect(operation?.parameters).toContainEqual({ $ref: "#/components/parameters/page" });
    expect(document.components.parameters?.["n"]).toMatchObject({ in: "query", required: true });
  });

  test("has none for OPTIONS, nor where the schema does not tell", () => {
    const names = JSON.stringify(document.paths["/items"]?.options?.parameters ?? []);
    expect(names).toBe("[]");
    expect(document.paths["/valibot"]?.get?.parameters).toBeUndefined();
  });

  test("says that a 400 names parameters where there is a query only", () => {
    const text = (it: unknown): string => JSON.stringify(it);
    const { responses = {} } = document.components;
    const of = (path: string): string => {
      const found = document.paths[path]?.get?.responses[400] as { $ref?: string };
      const name = found.$ref?.split("/").at(-1) ?? "";
      return text(responses[name] ?? found);
    };
    expect(of("/items")).toContain("#/components/schemas/QueryProblem");
    expect(of("/plain")).not.toContain("QueryProblem");
  });
});
