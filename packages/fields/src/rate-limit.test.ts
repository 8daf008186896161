import { expect, test } from "vitest";
import { formatRateLimit, parseRateLimit } from "./rate-limit.ts";

test("each policy has what remains and when it resets (ratelimit-headers-11)", () => {
  expect(parseRateLimit('"hour";r=399;t=2402, "day";r=0;pk=:dXNlcg==:')).toEqual([
    { name: "hour", remaining: 399, reset: 2402 },
    { name: "day", remaining: 0, partitionKey: new TextEncoder().encode("user") },
  ]);
  expect(parseRateLimit("default;r=1")).toEqual([{ name: "default", remaining: 1 }]);
});

test.each([
  '"a"',
  '"a";r=-1',
  '"a";r=1.0',
  '"a";r=1;t=-1',
  '"a";r=1;t="x"',
  '"a";r=1;pk=x',
  "1;r=1",
  "",
  '("a");r=1',
  '"a";r=1,',
  "limit=10, remaining=1",
])("%j is malformed and must be ignored (ratelimit-headers-11)", (value) => {
  expect(parseRateLimit(value)).toBeUndefined();
});

test("a wait is rounded up, so that no one comes too early", () => {
  expect(formatRateLimit([{ name: "a", remaining: 1.5, reset: 0.1 }])).toBe('"a";r=1;t=1');
  expect(formatRateLimit([{ name: "a", remaining: -1, partitionKey: new Uint8Array([1]) }])).toBe(
    '"a";r=0;pk=:AQ==:',
  );
});

test.each([
  { name: "ü", remaining: 1 },
  { name: "a", remaining: Number.NaN },
  { name: "a", remaining: 1, reset: Number.POSITIVE_INFINITY },
])("%j cannot be sent", (limit) => {
  expect(formatRateLimit([limit])).toBeUndefined();
});
