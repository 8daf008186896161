import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRateLimit, parseRateLimit, secondsUntilQuota } from "./rate-limit.ts";

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

test.each([
  ['"default";r=0;t=30', 30],
  ['"minute";r=0;t=30, "day";r=0;t=900', 900],
  ['"minute";r=0;t=30, "day";r=12;t=900', 30],
  ["default; r=0; t=5", 5],
  ['"default";t=30;r=0;pk=:dXNlcg==:', 30],
  ['"default";r=1;t=30', undefined],
  ['"default";r=0', undefined],
  ['"default";r=0;t=-1', undefined],
  ['"default";r=0.5;t=3', undefined],
  ['"a;r=0;t=30"', undefined],
  ['"a\\"b;r=0;t=9";r=3;t=4', undefined],
  ["limit=10, remaining=0, reset=2", undefined],
  ["", undefined],
])("%s is spent for %s seconds", (value, seconds) => {
  expect(secondsUntilQuota(value)).toBe(seconds);
});

test("the quick reading and the whole one say the same of what can be written", () => {
  const limit = fc.record({
    name: fc.string({ unit: fc.constantFrom("a", ";", '"', "\\", ",", "r=0", "t=1", " ") }),
    remaining: fc.constantFrom(0, 1, 20),
    reset: fc.option(fc.nat(9999), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(limit, { minLength: 1, maxLength: 4 }), (limits) => {
      const value = formatRateLimit(limits) as string;
      const spent = (parseRateLimit(value) ?? []).flatMap(({ remaining, reset }) =>
        remaining === 0 && reset !== undefined ? [reset] : [],
      );
      expect(secondsUntilQuota(value)).toBe(spent.length === 0 ? undefined : Math.max(...spent));
    }),
  );
});
