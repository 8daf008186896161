import { describe, expect, test } from "vitest";
import { parseETag } from "./etag.ts";
import { formatIfRange, ifRangeHolds, parseIfRange } from "./if-range.ts";

const date = 783459811000;
const text = "Sat, 29 Oct 1994 19:43:31 GMT";
const holds = (field: string, current: Parameters<typeof ifRangeHolds>[1]) => {
  const condition = parseIfRange(field);
  return condition && ifRangeHolds(condition, current);
};

describe("an entity tag in If-Range compares strongly (RFC 9110 13.1.5)", () => {
  test.each([
    ['"a"', '"a"', true],
    ['"a"', '"b"', false],
    ['W/"a"', 'W/"a"', false],
    ['"a"', 'W/"a"', false],
  ])("%s against %s is %s", (field, etag, expected) => {
    expect(holds(field, { etag: parseETag(etag) })).toBe(expected);
  });
  test("and matches nothing where there is no tag", () => expect(holds('"a"', {})).toBe(false));
});

describe("a date in If-Range matches exactly, and only if it is strong (RFC 9110 13.1.5)", () => {
  test.each([
    [{ lastModified: date, lastModifiedStrong: true }, true],
    [{ lastModified: date + 500, lastModifiedStrong: true }, true],
    [{ lastModified: date }, false],
    [{ lastModified: date, lastModifiedStrong: false }, false],
    [{ lastModified: date - 1000, lastModifiedStrong: true }, false],
    [{ lastModified: date + 1000, lastModifiedStrong: true }, false],
    [{ lastModifiedStrong: true }, false],
  ])("%j: %s", (current, expected) => expect(holds(text, current)).toBe(expected));
});

test.each(["*", '"a", "b"', "a", "", "2025-01-01"])("%j is no If-Range", (value) => {
  expect(parseIfRange(value)).toBeUndefined();
});

test("both kinds are formatted again", () => {
  for (const value of ['"xyzzy"', text]) {
    const parsed = parseIfRange(value);
    expect(parsed && formatIfRange(parsed)).toBe(value);
  }
});
