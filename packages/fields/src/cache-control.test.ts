import { describe, expect, test } from "vitest";
import { formatCacheControl, parseCacheControl } from "./cache-control.ts";

test.each([
  ["max-age=60, must-revalidate", { maxAge: 60, mustRevalidate: true }],
  ["no-store", { noStore: true }],
  ["Max-Age=3600, PUBLIC", { maxAge: 3600, public: true }],
  ['max-age="60"', { maxAge: 60 }],
  [
    "s-maxage=10, proxy-revalidate, no-transform",
    { sMaxage: 10, proxyRevalidate: true, noTransform: true },
  ],
  ["no-cache", { noCache: true }],
  ['no-cache="Set-Cookie, X-A"', { noCache: ["set-cookie", "x-a"] }],
  ['private="x", no-store', { private: ["x"], noStore: true }],
  ["must-understand, no-store", { mustUnderstand: true, noStore: true }],
  [
    "max-age=600, stale-while-revalidate=30, stale-if-error=1",
    { maxAge: 600, staleWhileRevalidate: 30, staleIfError: 1 },
  ],
  ["max-age=31536000, immutable", { maxAge: 31536000, immutable: true }],
  [
    "only-if-cached, max-stale, min-fresh=5",
    { onlyIfCached: true, maxStale: Number.POSITIVE_INFINITY, minFresh: 5 },
  ],
  ["max-stale=7", { maxStale: 7 }],
  ["", {}],
  [",, public ,", { public: true }],
])("Cache-Control %j is %j (RFC 9111 5.2)", (value, expected) => {
  expect(parseCacheControl(value)).toEqual({ extensions: {}, ...expected });
});

describe("contradictions are read for less storing (RFC 9111 4.2.1)", () => {
  test.each([
    ["max-age=10, max-age=60", { maxAge: 10 }, "the first number counts"],
    ["max-age=x", { maxAge: 0 }, "an invalid one is stale"],
    ["max-age", { maxAge: 0 }, "so is a missing one"],
    ["max-age=-1", { maxAge: 0 }, "and a negative one"],
    ["s-maxage=1.5, max-age=9", { sMaxage: 0, maxAge: 9 }, "also for shared caches"],
    ["stale-if-error=x, min-fresh, max-stale=x", {}, "other invalid numbers are not there"],
    ['no-cache="a", no-cache', { noCache: true }, "unqualified no-cache covers the qualified"],
    ['no-cache, no-cache="a"', { noCache: true }, "in either order"],
    ['private="a", private="b"', { private: ["a", "b"] }, "qualified ones add up"],
    ['private="a b"', { private: true }, "no field names: all of it"],
    ["max-age=99999999999999999999", { maxAge: Number.MAX_SAFE_INTEGER }, "no overflow (1.2.2)"],
  ])("%s is %j: %s", (value, expected, _why) => {
    expect(parseCacheControl(value)).toEqual({ extensions: {}, ...expected });
  });
});

test("unknown directives are kept, whatever their names (RFC 9111 5.2.3)", () => {
  const control = parseCacheControl('private, community="UCI", constructor, a=1, a=2');
  expect(control?.private).toBe(true);
  expect({ ...control?.extensions }).toEqual({ community: "UCI", constructor: "", a: "1" });
});

test.each(["max-age = 60", "no-store; max-age=60", "=1", 'a="', "a b", "a="])(
  "Cache-Control %j is malformed",
  (value) => expect(parseCacheControl(value)).toBeUndefined(),
);

test("every directive is written as it would be read", () => {
  const value =
    'max-age=1, max-stale, s-maxage=2, no-cache="a, b", private, immutable, no-store, x="y z"';
  const control = parseCacheControl(value);
  expect(control && formatCacheControl(control)).toBe(value);
  expect(formatCacheControl({ maxAge: 0.5, extensions: {} })).toBe("max-age=1");
  expect(formatCacheControl({ maxAge: Number.POSITIVE_INFINITY, extensions: {} })).toBe(
    "max-age=9007199254740991",
  );
  expect(formatCacheControl({ extensions: { "a\r\n": "" } })).toBeUndefined();
  expect(formatCacheControl({ extensions: { a: "\r\nb" } })).toBeUndefined();
  expect(formatCacheControl({ extensions: {} })).toBe("");
});
