import { describe, expect, test } from "vitest";
import { formatRange, parseRange } from "./range.ts";

const int = (first: number, last?: number) =>
  last === undefined ? { kind: "int", first } : { kind: "int", first, last };
const suffix = (length: number) => ({ kind: "suffix", length });

describe("the examples of RFC 9110 14.1.2", () => {
  test.each([
    ["bytes=0-499", [int(0, 499)]],
    ["bytes=500-999", [int(500, 999)]],
    ["bytes=-500", [suffix(500)]],
    ["bytes=9500-", [int(9500)]],
    ["bytes=0-0,-1", [int(0, 0), suffix(1)]],
    ["bytes= 0-999, 4500-5499, -1000", [int(0, 999), int(4500, 5499), suffix(1000)]],
    ["bytes=500-600,601-999", [int(500, 600), int(601, 999)]],
  ])("%s", (value, ranges) => expect(parseRange(value)).toEqual({ unit: "bytes", ranges }));
});

test("a range unit ignores case (RFC 9110 14.1)", () => {
  expect(parseRange("Bytes=0-1")).toEqual({ unit: "bytes", ranges: [int(0, 1)] });
});

test("another unit may define ranges of its own, with = in them (RFC 9110 14.1.1)", () => {
  expect(parseRange("pages=1-2, odd=a-b")).toEqual({
    unit: "pages",
    ranges: [int(1, 2), { kind: "other", text: "odd=a-b" }],
  });
});

test("a position too great for a number counts as the greatest (RFC 9110 14.1.1)", () => {
  expect(parseRange(`bytes=0-${"9".repeat(400)}`)?.ranges).toEqual([
    int(0, Number.MAX_SAFE_INTEGER),
  ]);
});

describe("an invalid Range is undefined, for the server to ignore (RFC 9110 14.2)", () => {
  test.each([
    "bytes=499-0",
    "bytes=0-1, 499-0",
    "bytes=",
    "bytes=,",
    "bytes=-",
    "bytes=a-b",
    "bytes=0-1-2",
    "bytes=--1",
    "bytes=1",
    "bytes =0-1",
    "bytes=0 - 1",
    "=0-1",
    "bytes",
    "",
    "pages=a b",
    "pages=5-4",
  ])("%j", (value) => expect(parseRange(value)).toBeUndefined());
});

test("what cannot be sent is not written", () => {
  expect(formatRange({ unit: "bytes", ranges: [] })).toBeUndefined();
  expect(
    formatRange({ unit: "bytes", ranges: [{ kind: "int", first: 2, last: 1 }] }),
  ).toBeUndefined();
  expect(formatRange({ unit: "bytes", ranges: [{ kind: "int", first: 0.5 }] })).toBeUndefined();
  expect(formatRange({ unit: "x", ranges: [{ kind: "other", text: "a,b" }] })).toBeUndefined();
  expect(
    formatRange({
      unit: "bytes",
      ranges: [
        { kind: "int", first: 0, last: 1 },
        { kind: "int", first: 5 },
        { kind: "suffix", length: 2 },
      ],
    }),
  ).toBe("bytes=0-1, 5-, -2");
});
