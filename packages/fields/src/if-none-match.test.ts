import { describe, expect, test } from "vitest";
import { parseETag } from "./etag.ts";
import { formatIfNoneMatch, ifNoneMatchHolds, parseIfNoneMatch } from "./if-none-match.ts";

const holds = (field: string, etag: string | undefined, exists: boolean) => {
  const condition = parseIfNoneMatch(field);
  return (
    condition && ifNoneMatchHolds(condition, etag === undefined ? etag : parseETag(etag), exists)
  );
};

describe("If-None-Match (RFC 9110 13.1.2)", () => {
  test.each([
    ["*", '"a"', true, false, "* fails when there is a current representation"],
    ["*", undefined, true, false, "with an entity tag or without"],
    ["*", undefined, false, true, "* holds when there is none"],
    ['"a"', '"a"', true, false, "an equal tag fails"],
    ['W/"a"', '"a"', true, false, "the comparison is weak"],
    ['"a"', 'W/"a"', true, false, "both ways"],
    ['"x", W/"a"', 'W/"a"', true, false, "anywhere in the list"],
    ['"a,b"', '"a"', true, true, "a comma in a tag separates nothing"],
    ['"b"', '"a"', true, true, "another tag holds"],
    ['"a"', undefined, true, true, "without a current tag nothing matches"],
    ['"a"', undefined, false, true, "nor without a representation"],
    ["", '"a"', true, true, "an empty list matches nothing"],
  ])("%j, current %j, exists %s: %s, %s", (field, etag, exists, expected, _why) => {
    expect(holds(field, etag, exists)).toBe(expected);
  });
});

test("what was parsed is formatted again", () => {
  expect(formatIfNoneMatch(parseIfNoneMatch('W/"a"') ?? [])).toBe('W/"a"');
});
