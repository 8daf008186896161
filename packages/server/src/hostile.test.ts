import { forServer } from "@verdict/codes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sendOver, serving } from "../test/both.ts";
import { texts } from "../test/schema.ts";
import { app, basic, bearer, created, gone, json, moved, resource } from "./index.ts";

const failures: unknown[] = [];
const named = texts("name");

/** Four kinds of resource: one that is read, one with everything, one behind a door, one that takes requests. */
const resources = app(
  [
    resource("/read", {
      load: () => "0123456789",
      version: () => 1,
      offer: { "text/plain": (it) => it },
      ranges: true,
    }),
    resource("/all/:id", {
      load: ({ params: { id } }) =>
        id === "g"
          ? gone()
          : id === "m"
            ? moved("/read")
            : id === "x"
              ? undefined
              : { id, name: "n" },
      version: (it) => ({ etag: it.id, lastModified: new Date(0) }),
      offer: {
        "application/json": json,
        "text/csv": (it) => it.id,
        "text/html; charset=utf-8": (it) => it.id,
      },
      requirePrecondition: ["DELETE"],
      trace: true,
      maxContent: 64,
      PUT: { accept: { "application/json": named }, run: ({ content }) => content.name.trim() },
      PATCH: {
        accept: { "application/json": named, "text/plain": named },
        run: ({ content }) => content.name,
      },
      POST: {
        accept: { "application/json": named },
        run: ({ content }) => created(content.name.trim()),
      },
      QUERY: {
        accept: { "application/json": named },
        run: ({ current, content }) => ({ ...current, name: content.name }),
      },
      DELETE: () => undefined,
    }),
    resource("/door", {
      authenticate: bearer((it) => (it === "t" ? it : undefined)),
      authorize: { GET: () => true, POST: () => false },
      load: async () => 1,
      offer: { "application/json": json },
      POST: () => 1,
    }),
    resource("/take", {
      authenticate: basic((user) => user),
      POST: ({ user }) => created(user, user),
    }),
  ],
  { onError: ({ error }) => failures.push(error) },
);

const { port } = serving(resources);

const tokens = [
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "QUERY",
  "TRACE",
  "PURGE",
  "LOCK",
  "PROPFIND",
];
const ids = [
  "a",
  "g",
  "m",
  "x",
  "__proto__",
  "%00",
  "%0d%0aA:b",
  "%zz",
  "é",
  "a;b",
  "%F0%9F%98%80",
  "%22",
];
const targets = fc.oneof(
  { arbitrary: fc.constantFrom("/all/a", "/read", "/door", "/take"), weight: 5 },
  {
    arbitrary: fc.constantFrom(...ids).map((it) => `/all/${encodeURI(it).replaceAll("%25", "%")}`),
    weight: 2,
  },
  fc.constantFrom("*", "//", "/all/", "http://x/read", "/read?%", "/read#a"),
  fc.webPath({ size: "small" }).map((it) => `/all${it === "" ? "/" : it}`),
);
const tricky = fc.constantFrom(
  ...[
    "*",
    '"a"',
    'W/"1"',
    '"1", "a;1"',
    "bytes=0-1,3-4",
    "bytes=-0",
    "bytes=99-",
    "lines=1",
    "Thu, 01 Jan 1970 00:00:00 GMT",
  ],
  ...[
    "text/csv;q=0, */*;q=0.1",
    "text/html",
    "identity;q=0",
    "Bearer t",
    "Bearer",
    "Basic dTpw",
    "Basic ==",
    "100-continue",
  ],
  ...[
    "application/json",
    "text/plain;charset=x",
    "multipart/form-data",
    "gzip",
    "bytes 0-1/2",
    "1",
    "é\xff",
    ",,,;=",
    "",
  ],
);
const value = fc.oneof(
  { arbitrary: tricky, weight: 4 },
  {
    arbitrary: fc.string({ unit: "binary-ascii" }).map((it) => it.replace(/[^\t\x20-\x7e]/g, "")),
    weight: 1,
  },
);
const names = [
  ...[
    "Accept",
    "Accept-Language",
    "Accept-Encoding",
    "Accept-Charset",
    "Authorization",
    "Content-Type",
    "If-Match",
  ],
  ...[
    "If-None-Match",
    "If-Modified-Since",
    "If-Unmodified-Since",
    "If-Range",
    "Range",
    "Content-Encoding",
    "Content-Range",
  ],
  ...["Prefer", "Idempotency-Key", "Early-Data", "Max-Forwards", "X-Any", "__proto__"],
];
// Most requests are good enough to get past the door, or nothing behind it would be tried.
const usual = fc.constantFrom(
  ...[
    { "Content-Type": "application/json" },
    { Authorization: "Bearer t" },
    { Authorization: "Basic dTpw" },
  ],
  ...[{ Range: "bytes=0-1" }, { "If-Match": '"a"', "Content-Type": "application/json" }, {}],
);
const fields = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }), usual)
  .map(([strange, plain]) => ({ ...strange, ...plain }));
const content = fc.option(
  fc.oneof(
    fc.constantFrom(
      '{"name":"n"}',
      "{}",
      "{",
      '{"name":1}',
      '{"__proto__":{"name":"n"}}',
      "null",
      "name=n",
    ),
    fc.constantFrom('{"name":"\\r\\nA: b"}', '{"name":"\\ud800"}', `{"name":"${"n".repeat(80)}"}`),
    fc.string({ unit: "binary" }),
  ),
  { nil: undefined },
);

test("whatever is sent, the answer is valid, carries what it must, and is no 5xx that nobody asked for", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tokens),
      targets,
      fields,
      content,
      async (method, path, more, sent) => {
        const got = await sendOver(port(), path, {
          method,
          fields: more,
          ...(sent === undefined ? {} : { content: sent }),
        });
        expect(failures).toEqual([]);
        const rules = forServer(got.status, { method });
        expect(rules).toBeDefined();
        if (got.status >= 500) expect([501, 505]).toContain(got.status);
        if (rules?.content === "none-by-framing" || rules?.content === "must-be-empty")
          expect(got.text).toBe("");
        for (const { name, when } of rules?.must ?? [])
          if (when === undefined) expect(got.field(name), name).not.toBeNull();
        for (const { name, when } of rules?.mustNot ?? [])
          if (when === undefined && /^[\w-]+$/.test(name)) expect(got.field(name), name).toBeNull();
        const length = got.field("content-length");
        if (length !== null && method !== "HEAD") expect(Number(length)).toBe(got.octets.length);
        if (got.octets.length > 0) expect(got.field("content-type")).not.toBeNull();
        expect(got.field("a")).toBeNull();
      },
    ),
    { numRuns: 800 },
  );
  expect((await sendOver(port(), "/read")).text).toBe("0123456789");
});
