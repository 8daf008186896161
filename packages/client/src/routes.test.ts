/** What the compiler is told of an application is what a client gets from it. */
import { app, created, json, problem, resource } from "@verdict/server";
import { toFetch } from "@verdict/server/fetch";
import { describe, expect, test } from "vitest";
import { carrying } from "../test/serving.ts";
import { client } from "./index.ts";

const items = new Map([["1", { id: 1, made: new Date(0) }]]);

const shop = app([
  resource("/items/:id", {
    load: ({ params }) => items.get(params.id),
    offer: { "text/html": (it) => `<p>${it.id}</p>`, "application/json": json },
    DELETE: () => {},
  }),
  resource("/items", {
    POST: ({ request }) => {
      if (request.query === "full=true") throw problem(409, { detail: "It is full." });
      return created("/items/2", { id: 2 });
    },
  }),
  resource("/files/*path", {
    load: ({ params }) => params.path,
    offer: { "text/plain": (it) => it },
  }),
]);

const handler = toFetch(shop);
const transport = carrying(({ url, method, headers, content }) =>
  handler(new Request(url, { method, headers, body: (content?.body as BodyInit) ?? null })),
);
const api = client<typeof shop>({ baseUrl: "https://shop.example", transport });

describe("a client of an application", () => {
  test("asks for JSON where there is some, so that the data is what its type says", async () => {
    const r = await api.get("/items/{id}", { params: { id: 1 } });
    expect(r.is === "2xx" && r.status === 200 && r.data.made).toBe("1970-01-01T00:00:00.000Z");
    expect(await api.get("/items/:id", { params: { id: 1 } }).value()).toEqual({
      id: 1,
      made: "1970-01-01T00:00:00.000Z",
    });
  });

  test("match tells statuses by the functions that there are", async () => {
    const call = (full: boolean) =>
      api.post("/items", { query: { full } }).match({
        201: ({ is, data }) => [is, data],
        "2xx": () => expect.unreachable(),
        "3xx": () => expect.unreachable(),
        // What a handler throws its type does not say.
        "4xx": ({ is, status, problem }) => [is, status, problem?.detail],
        "5xx": () => expect.unreachable(),
        failed: () => expect.unreachable(),
      });
    expect(await call(false)).toEqual([201, { id: 2 }]);
    expect(await call(true)).toEqual(["4xx", 409, "It is full."]);
  });

  test("cases tells those that it names", async () => {
    const ends = [];
    for (const id of ["1", "2"])
      ends.push(await api.get("/items/:id", { params: { id } }).cases(200, 404));
    expect(ends).toMatchObject([
      { is: 200, data: { id: 1 } },
      { is: 404, data: { title: "Not Found", status: 404 } },
    ]);
    const { is } = await api.get("/items/:id", { params: { id: "2" } }).cases(200);
    expect(is).toBe("4xx");
  });

  test("nothing is nothing, and the rest of a path is one parameter", async () => {
    expect(await api.delete("/items/:id", { params: { id: 1 } }).value()).toBeUndefined();
    expect(await api.get("/files/*path", { params: { path: "a/b c" } }).value()).toBe("a/b c");
  });
});
