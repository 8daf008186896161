import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";

const post = { method: "POST", body: "abc" };
const typed = (type: string) => ({ ...post, headers: { "Content-Type": type } });

describe("expectation (RFC 9110 10.1.1)", () => {
  test.each(["200-ok", "100-continue, fast"])("%j cannot be met: 417", (value) => {
    const it = asked("expectation", {}, { ...post, headers: { Expect: value } });
    expect([it.ended, it.status]).toEqual([true, 417]);
  });

  test.each(["100-continue", "100-Continue"])("%j can, in any case", (value) => {
    expect(asked("expectation", {}, { ...post, headers: { Expect: value } }).said).toBe("yes");
  });
});

describe("length (RFC 9110 15.5.12)", () => {
  test("content of undeclared size where it must be known: 411", () => {
    const headers = { "Transfer-Encoding": "chunked" };
    const it = asked("length", { requireLength: true }, { ...post, headers });
    expect([it.ended, it.status]).toEqual([true, 411]);
  });

  test("with Content-Length, or without content, it goes on", () => {
    const headers = { "Content-Length": "3" };
    expect(asked("length", { requireLength: true }, { ...post, headers }).said).toBe("yes");
    expect(asked("length", { requireLength: true }, { method: "POST" }).said).toBe("yes");
  });
});

describe("size (RFC 9110 15.5.14)", () => {
  const headers = { "Content-Length": "3" };

  test("a Content-Length above the limit: 413 before any content is read", () => {
    const it = asked("size", { maxBody: 2 }, { method: "POST", headers, body: null });
    expect([it.ended, it.status]).toEqual([true, 413]);
    expect(it.fields).not.toHaveProperty("Retry-After");
  });

  test("where it is temporary, with when to try again", () => {
    const it = asked("size", { maxBody: 2, retryAfter: 60 }, { ...post, headers });
    expect(it.fields["Retry-After"]).toBe("60");
  });

  test("at the limit it goes on", () => {
    expect(asked("size", { maxBody: 3 }, { ...post, headers }).said).toBe("yes");
  });

  test("a number of any length is compared, not overflowed (RFC 9110 8.6)", () => {
    const huge = { "Content-Length": "9".repeat(40) };
    expect(asked("size", { maxBody: 3 }, { ...post, headers: huge }).status).toBeOneOf([400, 413]);
  });
});

describe("content-coding (RFC 9110 15.5.16)", () => {
  const coded = (coding: string) => ({ ...post, headers: { "Content-Encoding": coding } });

  test("a coding that is not supported: 415, with those that are (RFC 9110 12.5.3, RFC 7694 3)", () => {
    const it = asked("content-coding", { acceptsEncodings: ["gzip"] }, coded("br"));
    expect([it.ended, it.status, it.fields["Accept-Encoding"]]).toEqual([true, 415, "gzip"]);
  });

  test("where none is supported, identity is", () => {
    const it = asked("content-coding", { acceptsEncodings: [] }, coded("gzip"));
    expect([it.status, it.fields["Accept-Encoding"]]).toEqual([415, "identity"]);
  });

  test.each(["gzip", "x-gzip", "GZIP", "identity"])("%s goes on", (coding) => {
    expect(asked("content-coding", { acceptsEncodings: ["gzip"] }, coded(coding)).said).toBe("yes");
  });

  test("every coding of several has to be supported (RFC 9110 8.4)", () => {
    const it = asked("content-coding", { acceptsEncodings: ["gzip"] }, coded("gzip, br"));
    expect(it.status).toBe(415);
  });
});

describe("content-type (RFC 9110 15.5.16)", () => {
  const resource = { acceptsBody: ["application/json"] };

  test.each([
    ["POST", "Accept-Post"],
    ["PATCH", "Accept-Patch"],
    ["QUERY", "Accept-Query"],
    ["PUT", "Accept"],
  ])("a type that %s does not take: 415, with those it takes in %s", (method, field) => {
    const it = asked("content-type", resource, { ...typed("text/csv"), method });
    expect([it.ended, it.status, it.fields[field]]).toEqual([true, 415, "application/json"]);
  });

  test("content without a type, where types are listed: 415", () => {
    expect(asked("content-type", resource, post).status).toBe(415);
  });

  test("parameters that nobody named do not count", () => {
    const it = asked("content-type", resource, typed("Application/JSON; charset=utf-8"));
    expect(it.said).toBe("yes");
  });

  test("without content there is nothing to be of a type", () => {
    expect(asked("content-type", resource, { method: "POST" }).said).toBe("yes");
  });

  test("a QUERY without Content-Type is 400 (RFC 10008 2.1)", () => {
    const it = asked("content-type", {}, { method: "QUERY", body: "x" });
    expect([it.ended, it.status]).toEqual([true, 400]);
  });
});

describe("partial-put (RFC 9110 14.5)", () => {
  const request = { method: "PUT", headers: { "Content-Range": "bytes 0-2/9" }, body: "abc" };

  test("Content-Range where a part cannot be replaced: 400", () => {
    const it = asked("partial-put", {}, request);
    expect([it.ended, it.status]).toEqual([true, 400]);
  });

  test("where it can, and without Content-Range, it goes on", () => {
    expect(asked("partial-put", { partialPut: true }, request).status).toBe(204);
    expect(asked("partial-put", {}, { method: "PUT", body: "abc" }).said).toBe("yes");
  });
});
