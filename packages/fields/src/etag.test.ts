import { describe, expect, test } from "vitest";
import { formatETag, parseETag, strongEqual, weakEqual } from "./etag.ts";

test.each([
  ['"xyzzy"', { weak: false, opaque: "xyzzy" }],
  ['W/"xyzzy"', { weak: true, opaque: "xyzzy" }],
  ['""', { weak: false, opaque: "" }],
  ['"a,b\\"', { weak: false, opaque: "a,b\\" }],
  ['"\xff"', { weak: false, opaque: "\xff" }],
  ['w/"the first letter is case-sensitive"', undefined],
  ['w/"xyzzy"', undefined],
  ['"unmatched', undefined],
  ["bare", undefined],
  ['"with space"', undefined],
  ['"a"b"', undefined],
  ['"\x7f"', undefined],
  ['"a"\n', undefined],
  ["", undefined],
])("ETag %j is %j (RFC 9110 8.8.3)", (value, expected) => {
  expect(parseETag(value)).toEqual(expected);
});

describe("the comparison table of RFC 9110 8.8.3.2", () => {
  test.each([
    ['W/"1"', 'W/"1"', false, true],
    ['W/"1"', 'W/"2"', false, false],
    ['W/"1"', '"1"', false, true],
    ['"1"', '"1"', true, true],
  ])("%s and %s: strong %s, weak %s", (a, b, strong, weak) => {
    const [x, y] = [parseETag(a), parseETag(b)];
    expect(x && y && [strongEqual(x, y), weakEqual(x, y)]).toEqual([strong, weak]);
  });
});

test("a tag that would end early or break the line is not written (RFC 9110 8.8.3)", () => {
  expect(formatETag({ weak: true, opaque: "xyzzy" })).toBe('W/"xyzzy"');
  expect(formatETag({ weak: false, opaque: 'a"' })).toBeUndefined();
  expect(formatETag({ weak: false, opaque: "a\r\nb" })).toBeUndefined();
});
