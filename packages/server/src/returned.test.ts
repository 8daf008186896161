import { expect, test } from "vitest";
import { describeBoth } from "../test/both.ts";
import { texts } from "../test/schema.ts";
import { app, created, json, multiStatus, reset, resource } from "./index.ts";

/** What `PUT` has stored; the tests of both exits begin with the same. */
const texted = new Map<string, string>();

const stored = (id: string): { text: string } | undefined => {
  const text = id === "here" ? (texted.get(id) ?? "old") : texted.get(id);
  return text === undefined ? undefined : { text };
};

const changes = app([
  resource("/notes/:id", {
    load: ({ params }) => stored(params.id),
    version: (it) => it.text,
    offer: [
      { type: "application/json", write: json },
      { type: "text/plain", language: "en", write: (it) => it.text },
      { type: "text/plain", language: "de", write: (it) => `${it.text} auf deutsch` },
    ],
    verbatim: true,
    PUT: {
      accept: { "application/json": texts("text") },
      run: ({ params, content }) => {
        texted.set(params.id, content.text);
        return { told: content.text };
      },
    },
    PATCH: {
      accept: { "application/json": texts("text") },
      run: ({ params, content }) => void texted.set(params.id, content.text),
    },
    DELETE: ({ params }) => void texted.delete(params.id),
  }),
  resource("/form", { POST: () => reset() }),
  resource("/many", {
    POST: () =>
      multiStatus([
        { href: "/notes/1", status: 204 },
        { href: "/notes/2", status: 409, value: { why: "taken" } },
      ]),
  }),
  resource("/things", { POST: () => created("/things/1", { id: 1 }) }),
  resource("/told", {
    load: () => "state",
    version: () => 1,
    offer: { "text/plain": (it) => it, "application/json": json },
    fields: { vary: "Origin, accept", "cache-control": "no-cache" },
  }),
]);

describeBoth("what comes back of a change", changes, (send) => {
  const change = (method: string, path: string, text: string, fields = {}) =>
    send(path, {
      method,
      content: JSON.stringify({ text }),
      fields: { "Content-Type": "application/json", ...fields },
    });
  const whole = { Prefer: "return=representation" };

  test("the new representation, in the form asked for, and said to be that of the target (RFC 7240 4.2)", async () => {
    const fields = { ...whole, Accept: "text/plain", "Accept-Language": "de" };
    const got = await change("PUT", "/notes/here", "new", fields);
    expect([got.status, got.text]).toEqual([200, "new auf deutsch"]);
    expect(got.field("content-type")).toBe("text/plain");
    expect(got.field("content-language")).toBe("de");
    expect(got.field("content-location")).toBe("/notes/here");
    expect(got.field("vary")).toBe("Accept, Accept-Language");
    expect(got.field("preference-applied")).toBe("return=representation");
    expect(got.field("content-length")).toBe(String(got.octets.length));
    const read = await send("/notes/here", { fields });
    expect([read.text, read.field("etag")]).toEqual([got.text, got.field("etag")]);
  });

  test("what a PUT or a PATCH has made comes back as well", async () => {
    for (const [method, status] of [
      ["PUT", 201],
      ["PATCH", 200],
    ] as const) {
      const got = await change(method, "/notes/made", method, whole);
      expect([got.status, got.json]).toEqual([status, { text: method }]);
      expect(got.field("content-type")).toBe("application/json");
    }
    await send("/notes/made", { method: "DELETE" });
  });

  test("a form that nobody has is no reason to refuse what is done", async () => {
    const got = await change("PUT", "/notes/here", "new", { ...whole, Accept: "image/png" });
    expect([got.status, got.field("content-type")]).toEqual([200, "application/json"]);
  });

  test("nothing comes back to who wants little: 204, and 201 without content", async () => {
    const minimal = { Prefer: "return=minimal" };
    for (const [got, status] of [
      [await change("PUT", "/notes/here", "new", minimal), 204],
      [await send("/things", { method: "POST", fields: minimal }), 201],
    ] as const) {
      expect([got.status, got.text]).toEqual([status, ""]);
      expect(got.field("content-type")).toBeNull();
      expect(got.field("preference-applied")).toBe("return=minimal");
    }
    expect((await send("/things", { method: "POST" })).json).toEqual({ id: 1 });
  });

  test("205 has no content at all, and says so (RFC 9110 15.3.6)", async () => {
    const got = await send("/form", { method: "POST" });
    expect([got.status, got.text, got.field("content-length")]).toEqual([205, "", "0"]);
    expect(got.field("content-type")).toBeNull();
  });

  test("207 tells of each thing on its own (RFC 4918 13)", async () => {
    const got = await send("/many", { method: "POST" });
    expect([got.status, got.field("content-type")]).toEqual([207, "application/json"]);
    expect(got.json).toEqual({
      responses: [
        { href: "/notes/1", status: 204 },
        { href: "/notes/2", status: 409, value: { why: "taken" } },
      ],
    });
  });
});

describeBoth("fields of a resource's own", changes, (send) => {
  test("are those of a 304 too as far as caches go by them, however they are spelled (RFC 9110 15.4.5)", async () => {
    const got = await send("/told", { fields: { "If-None-Match": '"1"' } });
    expect([got.status, got.field("cache-control")]).toEqual([304, "no-cache"]);
    expect((await send("/told")).field("cache-control")).toBe("no-cache");
  });

  test("add to Vary, and name nothing twice (RFC 9110 12.5.5)", async () => {
    expect((await send("/told")).field("vary")).toBe("Accept, Origin");
    const fields = { "If-None-Match": '"1"' };
    const got = await send("/told", { fields });
    expect([got.status, got.field("vary")]).toEqual([304, "Accept, Origin"]);
  });
});
