import { expect, test } from "vitest";
import { formatEarlyData, isEarlyData, parseEarlyData } from "./early-data.ts";

test.each([
  ["1", true],
  ["0", undefined],
  ["", undefined],
  ["1, 1", undefined],
  ["01", undefined],
  ["?1", undefined],
])("Early-Data: %s is %s (RFC 8470 5.1)", (value, expected) => {
  expect(parseEarlyData(value)).toBe(expected);
});

test("a malformed or repeated field still means early data to a server (RFC 8470 5.1)", () => {
  expect(["1", "0", "", "1, 1"].map(isEarlyData)).toEqual([true, true, true, true]);
  expect(isEarlyData(undefined)).toBe(false);
  expect(formatEarlyData()).toBe("1");
});
