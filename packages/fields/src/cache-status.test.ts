import { expect, test } from "vitest";
import { formatCacheStatus, parseCacheStatus } from "./cache-status.ts";

test.each([
  ["ExampleCache; hit; ttl=376", { hit: true, ttl: 376 }],
  ["ExampleCache; fwd=uri-miss", { forward: "uri-miss" }],
  [
    "ExampleCache; fwd=miss; fwd-status=304; stored; collapsed",
    { forward: "miss", forwardStatus: 304, stored: true, collapsed: true },
  ],
  ["ExampleCache; hit; ttl=-412", { hit: true, ttl: -412 }],
  ['ExampleCache; hit; detail=MEMORY; key="a b"', { detail: "MEMORY", key: "a b" }],
  ["ExampleCache; hit=?0", { hit: false }],
  ["ExampleCache; hit=1; ttl=5", { hit: undefined, ttl: 5 }],
])("%s (RFC 9211 3)", (value, expected) => {
  expect(parseCacheStatus(value)).toMatchObject([{ name: "ExampleCache", ...expected }]);
});

test("caches are listed from the origin to the user (RFC 9211 2)", () => {
  const value = 'OriginCache;hit;ttl=1100, "CDN Company Here";fwd=uri-miss;stored;x-own=1';
  expect(parseCacheStatus(value)?.map(({ name }) => name)).toEqual([
    "OriginCache",
    "CDN Company Here",
  ]);
  expect(formatCacheStatus(parseCacheStatus(value) ?? [])).toBe(value);
});

test.each(["1;hit", "(a)", "a;", "?1"])("%s is malformed (RFC 9211 2)", (value) => {
  expect(parseCacheStatus(value)).toBeUndefined();
});

test("what no structured field can hold is not sent", () => {
  expect(formatCacheStatus([{ name: "a", forward: "b c" }])).toBeUndefined();
});
