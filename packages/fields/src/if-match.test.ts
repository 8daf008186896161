import { describe, expect, test } from "vitest";
import { parseETag } from "./etag.ts";
import { formatIfMatch, ifMatchHolds, parseIfMatch } from "./if-match.ts";

const holds = (field: string, etag: string | undefined, exists: boolean) => {
  const condition = parseIfMatch(field);
  return condition && ifMatchHolds(condition, etag === undefined ? etag : parseETag(etag), exists);
};

describe("If-Match (RFC 9110 13.1.1)", () => {
  test.each([
    ["*", '"a"', true, true, "* holds for any current representation"],
    ["*", undefined, true, true, "also for one without an entity tag"],
    ["*", undefined, false, false, "* fails when there is none"],
    ['"a"', '"a"', true, true, "an equal strong tag holds"],
    ['"b", "a"', '"a"', true, true, "anywhere in the list"],
    ['"a"', '"b"', true, false, "another tag fails"],
    ['W/"a"', 'W/"a"', true, false, "a weak tag fails: the comparison is strong"],
    ['"a"', 'W/"a"', true, false, "also against a weak current tag"],
    ['"a"', undefined, true, false, "a tag fails where there is none to compare"],
    ['"a"', undefined, false, false, "and where there is no representation: no lost update"],
    ["", '"a"', true, false, "an empty list matches nothing"],
  ])("%j, current %j, exists %s: %s, %s", (field, etag, exists, expected, _why) => {
    expect(holds(field, etag, exists)).toBe(expected);
  });
});

test("what was parsed is formatted again", () => {
  expect(formatIfMatch(parseIfMatch('"a,b" ,, W/"c"') ?? [])).toBe('"a,b", W/"c"');
  expect(formatIfMatch("*")).toBe("*");
});
