import fc from "fast-check";
import { expect, test } from "vitest";
import { parseItem } from "./item.ts";
import { serializeDecimal, serializeNumber } from "./number.ts";
import { decimal } from "./types.ts";

test.each([
  ["42", 42],
  ["0", 0],
  ["-0", 0],
  ["00", 0],
  ["-042", -42],
  ["999999999999999", 999_999_999_999_999],
  ["-999999999999999", -999_999_999_999_999],
])("the Integer %s is %d (RFC 9651 4.2.4)", (text, expected) => {
  expect(parseItem(text)?.value).toBe(expected);
});

test.each([
  ["1.0", 1],
  ["4.5", 4.5],
  ["-1.23", -1.23],
  ["-0.0", 0],
  ["999999999999.999", 999_999_999_999.999],
])("%s is a Decimal even when the number is whole (RFC 9651 4.2.4)", (text, value) => {
  expect(parseItem(text)?.value).toEqual(decimal(value));
});

test.each([
  "1000000000000000",
  "1000000000000.1",
  "1.2345",
  "1.",
  ".1",
  "-",
  "--1",
  "-a",
  "4-2",
  "1.5.4",
  "1..4",
  "+1",
  "1e3",
  "- 1",
])("%s is no number (RFC 9651 4.2.4)", (text) => {
  expect(parseItem(text)).toBeUndefined();
});

test.each([
  [0.0015, "0.002"],
  [0.0025, "0.002"],
  [-0.0015, "-0.002"],
  [-0.0025, "-0.002"],
  [9.9995, "10.0"],
  [0.00251, "0.003"],
  [1, "1.0"],
  [1.05, "1.05"],
  [-0.0001, "0.0"],
  [1e-7, "0.0"],
  [999_999_999_999.999, "999999999999.999"],
])("the Decimal %d is sent as %s: ties go to the even digit (RFC 9651 4.1.5)", (value, text) => {
  expect(serializeDecimal(value)).toBe(text);
});

test.each([1e12, 1e21, -1e12, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d is out of range for a Decimal (RFC 9651 4.1.5)",
  (value) => {
    expect(serializeDecimal(value)).toBeUndefined();
  },
);

test.each([
  [1e15, undefined],
  [-1e15, undefined],
  [999_999_999_999_999, "999999999999999"],
  [-0, "0"],
  [1.5, "1.5"],
])("the number %d is sent as %s (RFC 9651 4.1.4)", (value, text) => {
  expect(serializeNumber(value)).toBe(text);
});

test("every Decimal with three decimals survives the round trip (RFC 9651 4.1.5)", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
      const value = thousandths / 1000 + 0;
      expect(parseItem(serializeDecimal(value) ?? "")?.value).toEqual(decimal(value));
    }),
    { numRuns: 200 },
  );
});
