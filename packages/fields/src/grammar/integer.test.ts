import { expect, test } from "vitest";
import { formatInteger, formatSeconds, parseExactInteger, parseInteger } from "./integer.ts";

test.each([
  ["0", 0],
  ["007", 7],
  ["9007199254740991", 9007199254740991],
  ["", undefined],
  ["+1", undefined],
  ["-1", undefined],
  ["1.0", undefined],
  ["1e3", undefined],
  ["0x10", undefined],
  [" 1", undefined],
])("%j is %j, exact or not", (text, value) => {
  expect(parseInteger(text)).toBe(value);
  expect(parseExactInteger(text)).toBe(value);
});

test("a greater number counts as the greatest, or as none where that would do harm", () => {
  expect(parseInteger("9".repeat(400))).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseExactInteger("9007199254740992")).toBeUndefined();
});

test("an integer is written as digits or not at all", () => {
  expect([12, 0, -1, 1.5, 1e21, Number.NaN].map(formatInteger)).toEqual([
    "12",
    "0",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("seconds are rounded up, and held between 0 and what is safe (RFC 9111 1.2.2)", () => {
  expect([1.2, -3, Number.POSITIVE_INFINITY, Number.NaN].map(formatSeconds)).toEqual([
    "2",
    "0",
    "9007199254740991",
    undefined,
  ]);
});
