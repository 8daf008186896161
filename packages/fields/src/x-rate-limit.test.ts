import { expect, test } from "vitest";
import { parseXRateLimit } from "./x-rate-limit.ts";

const now = 1_372_700_863_000;

test.each([
  ["a delay in seconds", "30", 30],
  ["zero", "0", 0],
  ["a delay with a fraction", "0.5", 0.5],
  ["a Unix time", "1372700873", 10],
  ["a Unix time with a fraction", "1372700873.25", 10.25],
  ["a Unix time in milliseconds", "1372700873000", 10],
  ["a Unix time that has passed", "1372700000", 0],
  ["a date", "Mon, 01 Jul 2013 17:47:53 GMT", undefined],
  ["a negative number", "-1", undefined],
  ["not a number", "1e9", undefined],
])("Reset as %s", (_, reset, expected) => {
  const parsed = parseXRateLimit({ limit: "60", remaining: "0", reset }, now);
  expect(parsed).toEqual({ limit: 60, remaining: 0, reset: expected });
});

test("the limit in force comes before the policies it comes from", () => {
  expect(parseXRateLimit({ limit: "10, 10;w=1, 50;w=60" }, now)?.limit).toBe(10);
  expect(parseXRateLimit({ limit: "100;w=60" }, now)?.limit).toBe(100);
});

test("fields that say nothing are no limit at all", () => {
  expect(parseXRateLimit({}, now)).toBeUndefined();
  expect(parseXRateLimit({ limit: "unlimited", reset: "" }, now)).toBeUndefined();
});
