import { describe, expect, test } from "vitest";
import { parseRange } from "./range.ts";
import { type ResolveRangesOptions, resolveRanges } from "./resolve-ranges.ts";

const resolve = (value: string, length: number, options?: ResolveRangesOptions) => {
  const range = parseRange(value);
  const resolved = range && resolveRanges(range, length, options);
  return Array.isArray(resolved) ? resolved.map(({ first, last }) => [first, last]) : resolved;
};

describe("the examples of RFC 9110 14.1.2, of 10000 bytes", () => {
  test.each([
    ["bytes=0-499", [[0, 499]]],
    ["bytes=500-999", [[500, 999]]],
    ["bytes=-500", [[9500, 9999]]],
    ["bytes=9500-", [[9500, 9999]]],
    [
      "bytes=0-0,-1",
      [
        [0, 0],
        [9999, 9999],
      ],
    ],
    [
      "bytes= 0-999, 4500-5499, -1000",
      [
        [0, 999],
        [4500, 5499],
        [9000, 9999],
      ],
    ],
    [
      "bytes=500-600,601-999",
      [
        [500, 600],
        [601, 999],
      ],
    ],
    ["bytes=500-700,601-999", [[500, 999]]],
  ])("%s", (value, expected) => expect(resolve(value, 10000)).toEqual(expected));
});

describe("what lies beyond 20 bytes (RFC 9110 14.1.2)", () => {
  test.each([
    ["bytes=0-999", [[0, 19]], "is clamped"],
    ["bytes=10-20", [[10, 19]], "also by one"],
    ["bytes=19-", [[19, 19]], "the last byte is still there"],
    ["bytes=20-", "unsatisfiable", "the next is not"],
    ["bytes=-20", [[0, 19]], "a suffix may be everything"],
    ["bytes=-21", [[0, 19]], "or more than everything"],
    ["bytes=-0", "unsatisfiable", "but not nothing"],
    ["bytes=0-99999999999999999999999999", [[0, 19]], "large numerals do not overflow"],
    ["bytes=30-40, 0-1, -0", [[0, 1]], "the unsatisfiable is left out beside the satisfiable"],
    ["lines=0-1", "ignore", "an unknown unit is ignored"],
  ])("%s: %j, %s", (value, expected, _why) => expect(resolve(value, 20)).toEqual(expected));
});

test("of nothing only a suffix is satisfiable, which no Content-Range can say: ignored (RFC 9110 14.1.2)", () => {
  expect(resolve("bytes=0-", 0)).toBe("unsatisfiable");
  expect(resolve("bytes=-5", 0)).toBe("ignore");
});

describe("overlapping ranges are sent once (RFC 9110 14.2, 15.3.7.2)", () => {
  test.each([
    ["bytes=0-9,5-14", undefined, [[0, 14]]],
    ["bytes=0-19,2-3", undefined, [[0, 19]]],
    [
      "bytes=10-12,0-1,11-13",
      undefined,
      [
        [10, 13],
        [0, 1],
      ],
    ],
    [
      "bytes=5-6,0-1",
      undefined,
      [
        [5, 6],
        [0, 1],
      ],
    ],
    [
      "bytes=0-1,2-3",
      undefined,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["bytes=0-1,2-3", { gap: 1 }, [[0, 3]]],
    [
      "bytes=0-1,5-6",
      { gap: 3 },
      [
        [0, 1],
        [5, 6],
      ],
    ],
    ["bytes=0-1,5-6", { gap: 4 }, [[0, 6]]],
    [
      "bytes=0-9,5-14",
      { coalesce: false },
      [
        [0, 9],
        [5, 14],
      ],
    ],
  ])("%s with %j: %j", (value, options, expected) => {
    expect(resolve(value, 20, options)).toEqual(expected);
  });
});

test("a thousand times the whole is once the whole, or ignored (RFC 9110 17.15)", () => {
  const value = `bytes=${"0-,".repeat(1000)}`;
  expect(resolve(value, 20)).toBe("ignore");
  expect(resolve(value, 20, { maxRanges: 1000 })).toEqual([[0, 19]]);
});
