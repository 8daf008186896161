import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { describeBoth } from "../test/both.ts";
import { app, json, resource } from "./index.ts";

/** What the schemas below make of a path and of content. */
interface Params {
  id: number;
}
interface Order {
  title: string;
  lines: { product: string; amount: number }[];
}

/** The same two schemas by each of the libraries; `id` becomes a number on the way. */
const withZod = resource("/zod/:id", {
  params: z.object({ id: z.coerce.number().int() }),
  load: ({ params }) => {
    expectTypeOf(params).toEqualTypeOf<Params>();
    return { id: params.id };
  },
  offer: { "application/json": json },
  PUT: {
    accept: {
      "application/json": z.object({
        title: z.string().min(1),
        lines: z.array(z.object({ product: z.string(), amount: z.number() })),
      }),
    },
    run: ({ content, params }) => {
      expectTypeOf(content).toEqualTypeOf<Order>();
      expectTypeOf(params).toEqualTypeOf<Params>();
      return { ...content, id: params.id };
    },
  },
});

const withValibot = resource("/valibot/:id", {
  params: v.object({ id: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)) }),
  load: ({ params }) => {
    expectTypeOf(params).toEqualTypeOf<Params>();
    return { id: params.id };
  },
  offer: { "application/json": json },
  PUT: {
    accept: {
      "application/json": v.object({
        title: v.pipe(v.string(), v.minLength(1)),
        lines: v.array(v.object({ product: v.string(), amount: v.number() })),
      }),
    },
    run: ({ content, params }) => {
      expectTypeOf(content).toEqualTypeOf<Order>();
      expectTypeOf(params).toEqualTypeOf<Params>();
      return { ...content, id: params.id };
    },
  },
});

const withArktype = resource("/arktype/:id", {
  params: type({ id: "string.numeric.parse" }),
  load: ({ params }) => {
    expectTypeOf(params).toEqualTypeOf<Params>();
    return { id: params.id };
  },
  offer: { "application/json": json },
  PUT: {
    accept: {
      "application/json": type({
        title: "string > 0",
        lines: type({ product: "string", amount: "number" }).array(),
      }),
    },
    run: ({ content, params }) => {
      expectTypeOf(content).toEqualTypeOf<Order>();
      expectTypeOf(params).toEqualTypeOf<Params>();
      return { ...content, id: params.id };
    },
  },
});

const fields = { "Content-Type": "application/json" };

describeBoth("schemas of others", app([withZod, withValibot, withArktype]), (send) => {
  describe.each(["zod", "valibot", "arktype"])("%s", (library) => {
    const put = (content: unknown) =>
      send(`/${library}/7`, { method: "PUT", fields, content: JSON.stringify(content) });

    test("what it makes of the path is what the resource works with", async () => {
      const got = await send(`/${library}/7`);
      expect([got.status, got.json]).toEqual([200, { id: 7 }]);
    });

    test("a path that it refuses names nothing: 404", async () => {
      expect((await send(`/${library}/seven`)).status).toBe(404);
    });

    test("content that is in order comes to the handler", async () => {
      const order: Order = { title: "Tea", lines: [{ product: "leaves", amount: 2 }] };
      const got = await put(order);
      expect([got.status, got.json]).toEqual([200, { ...order, id: 7 }]);
    });

    test("content that is not is a 422 with a pointer to each error", async () => {
      const got = await put({ title: "", lines: [{ product: "leaves", amount: "2" }] });
      expect([got.status, got.field("content-type")]).toEqual([422, "application/problem+json"]);
      const errors: { pointer: string; detail: string }[] = got.json.errors;
      expect(errors.map((it) => it.pointer).sort()).toEqual(["#/lines/0/amount", "#/title"]);
      for (const { detail } of errors) expect(detail).toMatch(/\w{3,}/);
    });

    test("content that is something else altogether is pointed to as a whole", async () => {
      const got = await put("text");
      expect(got.status).toBe(422);
      expect(got.json.errors).toMatchObject([{ pointer: "#" }]);
    });

    test("content that is no JSON is malformed before any schema sees it: 400", async () => {
      const got = await send(`/${library}/7`, { method: "PUT", fields, content: "{" });
      expect(got.status).toBe(400);
    });
  });
});
