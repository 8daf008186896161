import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "../index.ts";
import { changesIn } from "./properties.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground();
});
afterAll(() => lab.close());

let count = 0;

/** A space of its own for each test. */
function space() {
  const name = `/dav/test-${++count}`;
  return async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ) => {
    const response = await fetch(`${lab.url}${name}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

describe("a collection (RFC 4918)", () => {
  test("says what it can (10.1)", async () => {
    const { headers } = await space()("OPTIONS", "/");
    expect(headers.get("DAV")).toBe("1, 2, bind");
    expect(headers.get("Allow")).toContain("PROPFIND");
  });

  test("MKCOL needs a parent, and nothing in its place (9.3)", async () => {
    const ask = space();
    expect((await ask("MKCOL", "/a")).status).toBe(201);
    expect((await ask("MKCOL", "/a")).status).toBe(405);
    expect((await ask("MKCOL", "/x/y")).status).toBe(409);
  });

  test("what is put is there, then replaced, then gone (9.6, 9.7)", async () => {
    const ask = space();
    expect((await ask("PUT", "/f", {}, "one")).status).toBe(201);
    expect((await ask("PUT", "/f", {}, "two")).status).toBe(204);
    expect((await ask("GET", "/f")).text).toBe("two");
    expect((await ask("DELETE", "/f")).status).toBe(204);
    expect((await ask("GET", "/f")).status).toBe(404);
  });

  test("Depth says how far PROPFIND goes (9.1)", async () => {
    const ask = space();
    const count = async (depth: string) =>
      (await ask("PROPFIND", "/", { Depth: depth })).text.split("<D:response>").length - 1;
    expect([await count("0"), await count("1")]).toEqual([1, 3]);
    expect((await ask("PROPFIND", "/", { Depth: "2" })).status).toBe(400);
  });

  test("a circle is 508, and 208 to who knows bindings (RFC 5842 7.1, 7.2)", async () => {
    const ask = space();
    expect((await ask("PROPFIND", "/", { Depth: "infinity" })).status).toBe(508);
    const known = await ask("PROPFIND", "/", { Depth: "infinity", DAV: "bind" });
    expect(known.status).toBe(207);
    expect(known.text).toContain("HTTP/1.1 208 Already Reported");
  });

  test("a lock keeps others out until it is given back (6, 9.10, 9.11)", async () => {
    const ask = space();
    const token = (await ask("LOCK", "/notes.txt")).headers.get("Lock-Token") ?? "";
    const refused = await ask("PUT", "/notes.txt", {}, "x");
    expect(refused.status).toBe(423);
    expect(refused.text).toContain("lock-token-submitted");
    expect((await ask("PUT", "/notes.txt", { If: `(${token})` }, "x")).status).toBe(204);
    expect((await ask("UNLOCK", "/notes.txt", { "Lock-Token": "<urn:uuid:other>" })).status).toBe(
      409,
    );
    expect((await ask("UNLOCK", "/notes.txt", { "Lock-Token": token })).status).toBe(204);
    expect((await ask("PUT", "/notes.txt", {}, "x")).status).toBe(204);
  });

  test("a collection with something locked in it stays whole, and what is in the way is told (9.6.1)", async () => {
    const ask = space();
    await ask("LOCK", "/docs/readme.txt");
    const { status, text } = await ask("DELETE", "/docs");
    expect(status).toBe(207);
    expect(text).toMatch(/readme\.txt<\/D:href><D:status>HTTP\/1\.1 423/);
    expect((await ask("GET", "/docs/readme.txt")).status).toBe(200);
  });

  test("what was set can be read again, in its namespace (9.2)", async () => {
    const ask = space();
    const body =
      '<D:propertyupdate xmlns:D="DAV:" xmlns:a="urn:a"><D:set><D:prop><a:c>&lt;b&gt;</a:c></D:prop></D:set></D:propertyupdate>';
    expect((await ask("PROPPATCH", "/notes.txt", {}, body)).text).toContain("200 OK");
    const { text } = await ask("PROPFIND", "/notes.txt", { Depth: "0" });
    expect(text).toContain('<c xmlns="urn:a">');
    expect(text).not.toContain("<b>");
  });

  test("the quota is that of all files together (RFC 4331)", async () => {
    const ask = space();
    expect((await ask("PUT", "/a", {}, "a".repeat(40_000))).status).toBe(201);
    expect((await ask("PUT", "/b", {}, "b".repeat(40_000))).status).toBe(507);
    expect((await ask("DELETE", "/a")).status).toBe(204);
    expect((await ask("PUT", "/b", {}, "b".repeat(40_000))).status).toBe(201);
  });
});

test("no text makes changesIn throw, and no document type is read", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void changesIn(text)));
  const evil =
    '<!DOCTYPE a [<!ENTITY b "c">]><D:propertyupdate><D:set><D:prop><a>&b;</a></D:prop></D:set></D:propertyupdate>';
  expect(changesIn(evil)).toBeUndefined();
});
