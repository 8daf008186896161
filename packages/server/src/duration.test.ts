import { expect, test } from "vitest";
import { millisecondsOf } from "./duration.ts";

test.each([
  [1, 1000],
  [0.5, 500],
  ["10ms", 10],
  ["30s", 30_000],
  ["1.5 m", 90_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
])("%j is %d ms", (duration, milliseconds) => {
  expect(millisecondsOf(duration)).toBe(milliseconds);
});

test.each([
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "1",
  "m",
  "-1s",
  "0h",
  "1 week",
  "1e3s",
])("%j is no length of time", (duration) => {
  expect(millisecondsOf(duration)).toBeUndefined();
});
