import { describe, expect, test } from "vitest";
import { describeBoth, raw, serving } from "../test/both.ts";
import { numericId, schemaOf } from "../test/schema.ts";
import { app, gone, json, moved, resource } from "./index.ts";

interface Item {
  readonly name: string;
  readonly version: number;
  readonly changed: Date;
}

const changed = new Date("2026-01-01T00:00:00Z");
const items = new Map<number, Item>([[1, { name: "one", version: 7, changed }]]);
const date = "Thu, 01 Jan 2026 00:00:00 GMT";
const ten = "0123456789";

const resources = app([
  resource("/items/:id", {
    params: numericId,
    load: ({ params }) => {
      if (params.id === 2) return gone();
      if (params.id === 3) return moved("/items/1");
      if (params.id === 4) return moved("/items/1", { permanent: false });
      if (params.id === 5) return null;
      return items.get(params.id);
    },
    version: (it) => ({ etag: it.version, lastModified: it.changed }),
    offer: { "application/json": json, "text/csv": (it) => `${it.name}\n` },
    fields: { "Cache-Control": "max-age=60" },
    DELETE: () => undefined,
    PATCH: { accept: { "application/merge-patch+json": null }, run: () => undefined },
  }),
  resource("/bytes", {
    load: async () => ten,
    version: () => "v 1",
    offer: { "text/plain": (it) => it },
    ranges: true,
  }),
  resource("/dated", {
    load: () => ten,
    version: () => changed,
    offer: { "text/plain": (it) => it },
  }),
  resource("/keys/:key", {
    load: ({ params }) => ({ key: params.key }),
    offer: { "application/json": json },
  }),
  resource("/café", { load: () => "café", offer: { "text/plain; charset=utf-8": (it) => it } }),
  resource("/vary", {
    load: () => "x",
    offer: { "text/plain": (it) => it, "text/html": (it) => it },
    fields: { vary: "Origin" },
  }),
  resource("/later/:id", {
    params: schemaOf(async (it) =>
      (it as { id: string }).id === "1" ? { value: { id: 1 } } : { issues: [{ message: "no" }] },
    ),
    // A thenable that is no promise, as query builders are.
    load: ({ params }) =>
      // biome-ignore lint/suspicious/noThenProperty: that is what is tested
      ({ then: (done: (it: number) => void) => done(params.id) }) as PromiseLike<number>,
    offer: { "application/json": json },
  }),
]);

describeBoth("what follows from a description", resources, (send) => {
  test("GET gives the favourite representation with its validators (RFC 9110 9.3.1, 8.8)", async () => {
    const got = await send("/items/1");
    expect(got.status).toBe(200);
    expect(got.json).toMatchObject({ name: "one" });
    expect(got.field("content-type")).toBe("application/json");
    expect(got.field("etag")).toBe('"7"');
    expect(got.field("last-modified")).toBe(date);
    expect(got.field("cache-control")).toBe("max-age=60");
    expect(got.field("vary")).toBe("Accept");
    expect(Number(got.field("content-length"))).toBe(got.octets.length);
  });

  test("HEAD has the fields of GET and no content (RFC 9110 9.3.2)", async () => {
    const [get, head] = [await send("/items/1"), await send("/items/1", { method: "HEAD" })];
    expect(head.status).toBe(200);
    expect(head.text).toBe("");
    for (const name of ["content-type", "etag", "last-modified", "vary", "content-length"])
      expect(head.field(name), name).toBe(get.field(name));
  });

  test("OPTIONS lists what can be done, and what PATCH accepts (RFC 9110 9.3.7, RFC 5789 3.1)", async () => {
    const got = await send("/items/1", { method: "OPTIONS" });
    expect(got.status).toBe(200);
    expect(got.field("allow")).toBe("GET, HEAD, PATCH, DELETE, OPTIONS");
    expect(got.field("accept-patch")).toBe("application/merge-patch+json");
    expect(got.field("content-length")).toBe("0");
  });

  test("a method that is not described is a 405 with Allow (RFC 9110 15.5.6)", async () => {
    const got = await send("/items/1", { method: "PUT", content: "x" });
    expect(got.status).toBe(405);
    expect(got.field("allow")).toBe("GET, HEAD, PATCH, DELETE, OPTIONS");
    expect(got.field("content-type")).toBe("application/problem+json");
    expect(got.json).toMatchObject({
      type: "about:blank",
      title: "Method Not Allowed",
      status: 405,
    });
  });

  test("a method that nobody registered is a 501, wherever it goes (RFC 9110 15.6.2)", async () => {
    expect((await send("/items/1", { method: "PURGE" })).status).toBe(501);
    expect((await send("/nowhere", { method: "PURGE" })).status).toBe(501);
  });

  test("no route, nothing loaded and refused parameters are 404 (RFC 9110 15.5.5)", async () => {
    for (const path of [
      "/",
      "/nowhere",
      "/items",
      "/items/",
      "/items/1/",
      "/items/9",
      "/items/5",
      "/items/x",
    ])
      expect((await send(path)).status, path).toBe(404);
  });

  test("gone() is 410, moved() is 301 or 302, and keeps the method beside GET (RFC 9110 15.4)", async () => {
    expect((await send("/items/2")).status).toBe(410);
    for (const [id, method, status] of [
      [3, "GET", 301],
      [3, "DELETE", 308],
      [4, "GET", 302],
      [4, "DELETE", 307],
    ] as const) {
      const got = await send(`/items/${id}`, { method });
      expect(got.status, `${method} ${id}`).toBe(status);
      expect(got.field("location")).toBe("/items/1");
    }
  });

  test("thenables and asynchronous schemas are waited for", async () => {
    expect((await send("/later/1")).text).toBe("1");
    expect((await send("/later/2")).status).toBe(404);
  });

  test("the query is no part of the path", async () => {
    expect((await send("/items/1?a=/b?c")).status).toBe(200);
  });

  test("parameters are decoded; what cannot be is 400 (RFC 3986 2.1)", async () => {
    expect((await send("/keys/a%20b%2Fc")).json).toEqual({ key: "a b/c" });
    expect((await send("/keys/%E4%BD%A0")).json).toEqual({ key: "你" });
    for (const bad of ["%", "%zz", "%ff", "%c3%28"])
      expect((await send(`/keys/${bad}`)).status, bad).toBe(400);
  });

  test("names of Object.prototype are parameters like any other", async () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"])
      expect((await send(`/keys/${key}`)).json).toEqual({ key });
    expect((await send("/items/__proto__")).status).toBe(404);
  });

  test("a path outside ASCII is found percent-encoded", async () => {
    expect((await send("/caf%C3%A9")).text).toBe("café");
  });

  test("a Vary of the resource's own stands beside the one that follows", async () => {
    expect((await send("/vary")).field("vary")).toBe("Accept, Origin");
  });
});

describeBoth("representations", resources, (send) => {
  test("each has its own strong tag (RFC 9110 8.8.1)", async () => {
    const csv = await send("/items/1", { fields: { Accept: "text/csv" } });
    expect(csv.field("content-type")).toBe("text/csv");
    expect(csv.text).toBe("one\n");
    expect(csv.field("etag")).toBe('"7;1"');
    const again = { Accept: "text/csv", "If-None-Match": '"7"' };
    expect((await send("/items/1", { fields: again })).status).toBe(200);
  });

  test("none acceptable is a 406 as a problem, with Vary once (RFC 9110 15.5.7)", async () => {
    const got = await send("/items/1", { fields: { Accept: "image/png" } });
    expect(got.status).toBe(406);
    expect(got.field("content-type")).toBe("application/problem+json");
    expect(got.field("vary")).toBe("Accept");
    expect(got.json.detail).toContain("text/csv");
  });

  test.each([
    "application/json;".repeat(500),
    `${"a/b,".repeat(2000)}text/csv`,
    ",".repeat(8000),
    "*",
  ])("a strange or huge Accept is answered (%#)", async (Accept) => {
    expect([200, 406]).toContain((await send("/items/1", { fields: { Accept } })).status);
    expect((await send("/nowhere", { fields: { Accept } })).status).toBe(404);
  });

  test("a 404 is JSON, HTML or text, as Accept likes; other Accept fields do not decide it", async () => {
    const typeFor = async (Accept: string, more = {}): Promise<string | null> =>
      (await send("/nowhere", { fields: { Accept, ...more } })).field("content-type");
    expect(await typeFor("text/html", { "Accept-Encoding": "identity;q=0" })).toBe(
      "text/html; charset=utf-8",
    );
    expect(await typeFor("text/html")).toBe("text/html; charset=utf-8");
    expect(await typeFor("text/plain")).toBe("text/plain; charset=utf-8");
    expect(await typeFor("application/json")).toBe("application/problem+json");
    expect(await typeFor("image/png")).toBe("application/problem+json");
  });
});

describeBoth("preconditions", resources, (send) => {
  const status = async (
    path: string,
    fields: Record<string, string>,
    method = "GET",
  ): Promise<number> => (await send(path, { method, fields })).status;

  test("the current tag is a 304 with its validators and no content (RFC 9110 13.1.2, 15.4.5)", async () => {
    const got = await send("/items/1", { fields: { "If-None-Match": 'W/"7", "x"' } });
    expect(got.status).toBe(304);
    expect(got.text).toBe("");
    expect(got.field("etag")).toBe('"7"');
    expect(got.field("cache-control")).toBe("max-age=60");
    expect(got.field("vary")).toBe("Accept");
    expect(got.field("content-length")).toBeNull();
  });

  test("If-Modified-Since counts alone, and never beside If-None-Match (RFC 9110 13.1.3)", async () => {
    expect(await status("/dated", { "If-Modified-Since": date })).toBe(304);
    expect(await status("/dated", { "If-Modified-Since": "Wed, 31 Dec 2025 00:00:00 GMT" })).toBe(
      200,
    );
    expect(await status("/items/1", { "If-None-Match": '"x"', "If-Modified-Since": date })).toBe(
      200,
    );
  });

  test("another tag in If-Match is 412; a tag of any representation will do (RFC 9110 13.1.1)", async () => {
    expect(await status("/items/1", { "If-Match": '"6"' }, "DELETE")).toBe(412);
    expect(await status("/items/1", { "If-Match": 'W/"7"' }, "DELETE")).toBe(412);
    expect(await status("/items/1", { "If-Match": '"7"' }, "DELETE")).toBe(204);
    expect(await status("/items/1", { "If-Match": '"x", "7;1"' }, "DELETE")).toBe(204);
    expect(await status("/items/1", { "If-None-Match": 'W/"7;1"' }, "DELETE")).toBe(412);
  });

  test("404 and 410 win over 412 (RFC 9110 13.2.1)", async () => {
    expect(await status("/items/9", { "If-Match": '"6"' }, "DELETE")).toBe(404);
    expect(await status("/items/2", { "If-Match": '"6"' }, "DELETE")).toBe(410);
  });

  test("a malformed condition is 400", async () => {
    expect(await status("/items/1", { "If-Match": "7" })).toBe(400);
  });

  test("any text can be a version: what no tag can hold is encoded (RFC 9110 8.8.3)", async () => {
    const tag = (await send("/bytes")).field("etag");
    expect(tag).toBe('"v%201"');
    expect(await status("/bytes", { "If-None-Match": tag ?? "" })).toBe(304);
  });
});

describeBoth("ranges (RFC 9110 14)", resources, (send) => {
  const get = (Range: string, more = {}, method = "GET"): ReturnType<typeof send> =>
    send("/bytes", { method, fields: { Range, ...more } });

  test.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
  ])("%s is one part", async (range, text, contentRange) => {
    const got = await get(range);
    expect(got.status).toBe(206);
    expect(got.text).toBe(text);
    expect(got.field("content-range")).toBe(contentRange);
    expect(got.field("content-length")).toBe(String(text.length));
  });

  test("several parts come as multipart/byteranges, with a boundary nobody can guess", async () => {
    const [one, two] = [await get("bytes=0-1,5-6"), await get("bytes=0-1,5-6")];
    expect(one.status).toBe(206);
    const boundary = /^multipart\/byteranges; boundary=(.+)$/.exec(
      one.field("content-type") ?? "",
    )?.[1];
    expect(one.text).toBe(
      `--${boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1/10\r\n\r\n01\r\n` +
        `--${boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes 5-6/10\r\n\r\n56\r\n--${boundary}--\r\n`,
    );
    expect(two.field("content-type")).not.toBe(one.field("content-type"));
    expect(one.field("content-range")).toBeNull();
  });

  test("none satisfiable is 416 with the length (RFC 9110 15.5.17)", async () => {
    const got = await get("bytes=10-20");
    expect(got.status).toBe(416);
    expect(got.field("content-range")).toBe("bytes */10");
  });

  test("If-Range of another state gives the whole (RFC 9110 13.1.5)", async () => {
    expect((await get("bytes=0-1", { "If-Range": '"x"' })).status).toBe(200);
    expect((await get("bytes=0-1", { "If-Range": '"v%201"' })).status).toBe(206);
  });

  test("HEAD ignores Range (RFC 9110 14.2)", async () => {
    const got = await get("bytes=0-1", {}, "HEAD");
    expect(got.status).toBe(200);
    expect(got.field("content-length")).toBe("10");
    expect(got.field("accept-ranges")).toBe("bytes");
  });

  test("an unknown unit or a malformed range is ignored", async () => {
    for (const range of ["lines=1-2", "bytes=x", "bytes=3-1"])
      expect((await get(range)).status, range).toBe(200);
  });
});

describe("targets that fetch cannot carry (over a socket)", () => {
  const { port } = serving(resources);
  const ask = (line: string): Promise<string> =>
    raw(port(), `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

  test("OPTIONS * tells what the server can do (RFC 9110 9.3.7)", async () => {
    for (const target of ["*", "http://x", "http://x:1"]) {
      const got = await ask(`OPTIONS ${target}`);
      expect(got, target).toMatch(/^HTTP\/1.1 200 /);
      expect(got).toContain("Allow: GET, HEAD, PATCH, DELETE, OPTIONS\r\n");
    }
    expect(await ask("GET *")).toMatch(/^HTTP\/1.1 (404|400) /);
  });

  test("a target in absolute form is the path in it (RFC 9112 3.2.2)", async () => {
    expect(await ask("GET http://x/items/1?a=b")).toMatch(/^HTTP\/1.1 200 /);
    expect(await ask("GET http://x:80/items/x")).toMatch(/^HTTP\/1.1 404 /);
    expect(await ask("GET http://x")).toMatch(/^HTTP\/1.1 404 /);
  });

  test("CONNECT is answered rather than hung up on", async () => {
    expect(await ask("CONNECT x:80")).toMatch(/^HTTP\/1.1 404 /);
    expect(await ask("CONNECT /bytes")).toMatch(/^HTTP\/1.1 405 [\s\S]*Allow: GET, HEAD, OPTIONS/);
  });
});
