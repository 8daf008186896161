import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";

const before = "Tue, 01 Jul 2025 10:00:00 GMT";
const then = "Wed, 02 Jul 2025 10:00:00 GMT";
const after = "Thu, 03 Jul 2025 10:00:00 GMT";
const changes = ["PUT", "PATCH", "DELETE"];

describe("condition-present (RFC 6585 3)", () => {
  const resource = { requirePrecondition: true, etag: '"a"', lastModified: then };

  test.each(changes)("an unconditional %s where it has to be conditional: 428", (method) => {
    const it = asked("condition-present", resource, { method });
    expect([it.ended, it.status]).toEqual([true, 428]);
  });

  test.each([
    ["If-Match", '"a"'],
    ["If-None-Match", '"b"'],
    ["If-Unmodified-Since", after],
  ])("with %s it goes on", (field, value) => {
    const it = asked("condition-present", resource, { method: "PUT", headers: { [field]: value } });
    expect([it.said, it.status]).toEqual(["yes", 204]);
  });

  test("a date that is ignored is no condition (RFC 9110 13.1.4)", () => {
    const put = (date: string, more = {}) =>
      asked(
        "condition-present",
        { ...resource, ...more },
        { method: "PUT", headers: { "If-Unmodified-Since": date } },
      );
    expect(put("yesterday").status).toBe(428);
    expect(put(after, { lastModified: null }).status).toBe(428);
  });

  test("POST and reading need none", () => {
    expect(asked("condition-present", resource, { method: "POST" }).said).toBeUndefined();
    expect(asked("condition-present", resource, {}).status).toBe(200);
  });

  test("what cannot be changed at all is not asked for a condition: 405, 401 and 404 come first", () => {
    const get = { ...resource, methods: ["GET"] };
    expect(asked("condition-present", get, { method: "PUT" }).status).toBe(405);
    const closed = { ...resource, challenge: "Basic", authenticated: false };
    expect(asked("condition-present", closed, { method: "PUT" }).status).toBe(401);
    expect(
      asked("condition-present", { ...resource, exists: false }, { method: "DELETE" }).status,
    ).toBe(404);
  });
});

describe("if-match (RFC 9110 13.1.1)", () => {
  const put = (value: string, resource = {}) =>
    asked(
      "if-match",
      { etag: '"a"', ...resource },
      { method: "PUT", headers: { "If-Match": value } },
    );

  test.each(['"a"', '"b", "a"', "*"])("%s holds", (value) => {
    expect(put(value)).toMatchObject({ said: "yes", status: 204 });
  });

  test.each([
    ['"b"', {}],
    // Weak tags never match: the comparison is strong (RFC 9110 8.8.3.2).
    ['W/"a"', {}],
    ['W/"a"', { etag: 'W/"a"' }],
    ['"a"', { etag: null }],
  ])("%s with %j does not: 412", (value, resource) => {
    expect([put(value, resource).ended, put(value, resource).status]).toEqual([true, 412]);
  });

  test("a PUT that would create is 412, so that nothing comes back to life", () => {
    expect(put('"a"', { exists: false }).status).toBe(412);
    expect(put("*", { exists: false }).status).toBe(412);
  });

  test("a list that is none: 400", () => expect(put("a, b").status).toBe(400));

  test("not asked: it goes on", () => {
    expect(asked("if-match", {}, {}).said).toBe("not asked");
  });
});

describe("if-unmodified-since (RFC 9110 13.1.4)", () => {
  const put = (date: string, headers = {}) =>
    asked(
      "if-unmodified-since",
      { lastModified: then, etag: '"a"' },
      { method: "PUT", headers: { "If-Unmodified-Since": date, ...headers } },
    );

  test("modified since: 412", () => {
    expect([put(before).ended, put(before).status]).toEqual([true, 412]);
  });

  test.each([then, after])("not modified since %s: it goes on", (date) => {
    expect(put(date)).toMatchObject({ said: "yes", status: 204 });
  });

  test("beside If-Match it is ignored", () => {
    expect(put(before, { "If-Match": '"a"' })).toMatchObject({
      said: "ignored beside If-Match",
      status: 204,
    });
  });

  test("no date, or no date to compare it with: ignored", () => {
    expect(put("yesterday").status).toBe(204);
    const headers = { "If-Unmodified-Since": before };
    expect(asked("if-unmodified-since", {}, { method: "PUT", headers }).said).toBe("ignored");
  });
});

describe("if-none-match (RFC 9110 13.1.2)", () => {
  const ask = (method: string, value: string, resource = {}) =>
    asked(
      "if-none-match",
      { etag: '"a"', lastModified: then, ...resource },
      { method, headers: { "If-None-Match": value } },
    );

  test.each(["GET", "HEAD"])("%s of the state the client has: 304, without content", (method) => {
    const it = ask(method, '"b", W/"a"');
    expect([it.ended, it.status, it.content]).toEqual([true, 304, null]);
  });

  test("304 has what caches need of a 200, and no more (RFC 9110 15.4.5)", () => {
    const headers = { "cache-control": "no-cache", Expires: "0", "X-Own": "1" };
    const { fields } = ask("GET", '"a"', { headers, languages: ["en", "de"] });
    expect(fields).toEqual({
      Date: "Fri, 01 Aug 2025 12:00:00 GMT",
      ETag: '"a"',
      "Cache-Control": "no-cache",
      Expires: "0",
      Vary: "Accept-Language",
    });
  });

  test.each(["PUT", "POST", "DELETE", "PATCH"])("%s on the state the client has: 412", (method) => {
    expect(ask(method, '"a"').status).toBe(412);
    expect(ask(method, "*").status).toBe(412);
  });

  test("another state: it goes on", () => {
    expect(ask("GET", '"b"')).toMatchObject({ said: "yes", status: 200 });
    expect(ask("PUT", "*", { exists: false }).status).toBe(201);
    expect(ask("GET", '"a"', { etag: null }).status).toBe(200);
  });

  test("a list that is none: 400", () => expect(ask("GET", "a").status).toBe(400));
});

describe("if-modified-since (RFC 9110 13.1.3)", () => {
  const ask = (date: string, method = "GET", headers = {}) =>
    asked(
      "if-modified-since",
      { etag: '"a"', lastModified: then },
      { method, headers: { "If-Modified-Since": date, ...headers } },
    );

  test.each([then, after, "Fri, 01 Aug 2200 12:00:00 GMT"])("not since %s: 304", (date) => {
    expect([ask(date).ended, ask(date).status]).toEqual([true, 304]);
  });

  test("without an entity tag, 304 has the date (RFC 9110 15.4.5)", () => {
    const headers = { "If-Modified-Since": then };
    const it = asked("if-modified-since", { lastModified: then }, { headers });
    expect(it.fields["Last-Modified"]).toBe(then);
  });

  test("modified since: it goes on", () => {
    expect(ask(before)).toMatchObject({ said: "yes", status: 200 });
  });

  test("beside If-None-Match it is ignored: a changed tag with an old date is no 304", () => {
    const it = ask(after, "GET", { "If-None-Match": '"b"' });
    expect([it.said, it.status]).toEqual(["ignored beside If-None-Match", 200]);
  });

  test("no change is ever answered with 304", () => {
    for (const method of [...changes, "POST"]) {
      expect(ask(after, method)).toMatchObject({ said: undefined, status: 204 });
    }
  });

  test("what is no date is ignored", () => expect(ask("soon").status).toBe(200));
});

test("preconditions are asked in the order of RFC 9110 13.2.2", () => {
  const headers = {
    "If-Match": '"a"',
    "If-Unmodified-Since": then,
    "If-None-Match": '"b"',
    "If-Modified-Since": before,
  };
  const { trail } = asked("if-match", { etag: '"a"', lastModified: then }, { headers });
  expect(trail.map((it) => it.decision).filter((it) => it.startsWith("if-"))).toEqual([
    "if-match",
    "if-unmodified-since",
    "if-none-match",
    "if-modified-since",
  ]);
});
