import { expect, test } from "vitest";
import { formatETagCondition, parseETagCondition } from "./etag-list.ts";

const strong = (opaque: string) => ({ weak: false, opaque });
const weak = (opaque: string) => ({ weak: true, opaque });

// Values from RFC 9110 13.1.1 and 13.1.2, and the awkward ones.
test.each([
  ["*", "*"],
  ['"xyzzy"', [strong("xyzzy")]],
  ['"xyzzy", "r2d2xxxx", "c3piozzzz"', [strong("xyzzy"), strong("r2d2xxxx"), strong("c3piozzzz")]],
  ['W/"xyzzy", W/"r2d2xxxx"', [weak("xyzzy"), weak("r2d2xxxx")]],
  ['"a,b","c"', [strong("a,b"), strong("c")]],
  ['"a\\", "b"', [strong("a\\"), strong("b")]],
  [', "a" ,\t, W/""  ,', [strong("a"), weak("")]],
  ["", []],
  ["*, *", undefined],
  ['"a", *', undefined],
  ['"a" "b"', undefined],
  ['"a""b"', undefined],
  ["xyzzy", undefined],
  ['"a', undefined],
  ['w/"a"', undefined],
  ['W/ "a"', undefined],
  ['"a b"', undefined],
])("%j is %j (RFC 9110 13.1.1)", (value, expected) => {
  expect(parseETagCondition(value)).toEqual(expected);
});

test("a tag with a quote or a line break is not written (RFC 9110 8.8.3)", () => {
  expect(formatETagCondition([strong("a"), weak("b")])).toBe('"a", W/"b"');
  expect(formatETagCondition([strong('a"b')])).toBeUndefined();
  expect(formatETagCondition([strong("a\r\n")])).toBeUndefined();
});
