import { expect, test } from "vitest";
import { formatContentLength, parseContentLength } from "./content-length.ts";

test.each([
  ["3495", 3495],
  ["0", 0],
  ["42, 42", 42],
  ["42,42 ,\t42", 42],
  ["42, 43", undefined],
  ["42,", undefined],
  [",", undefined],
  ["", undefined],
  ["+1", undefined],
  ["-1", undefined],
  ["1.0", undefined],
  ["0x1", undefined],
  ["1e3", undefined],
  ["1 2", undefined],
  [" 1", undefined],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", undefined],
  ["99999999999999999999, 99999999999999999999", undefined],
])("Content-Length %j is %j (RFC 9110 8.6)", (value, length) => {
  expect(parseContentLength(value)).toBe(length);
});

test("only a whole number of octets is written", () => {
  expect([3495, 0, -1, 0.5].map(formatContentLength)).toEqual(["3495", "0", undefined, undefined]);
});
