import { expect, test } from "vitest";
import {
  formatIfUnmodifiedSince,
  ifUnmodifiedSinceHolds,
  parseIfUnmodifiedSince,
} from "./if-unmodified-since.ts";

const since = 783459811000;

test.each([
  [since - 1000, true, "an earlier modification holds"],
  [since, true, "the same second holds"],
  [since + 999, true, "so does a fraction of it, which the field cannot express"],
  [since + 1000, false, "a later one fails"],
  [undefined, undefined, "without a modification date the field is ignored"],
])("If-Unmodified-Since against %s is %s: %s (RFC 9110 13.1.4)", (lastModified, expected, _why) => {
  expect(ifUnmodifiedSinceHolds(since, lastModified)).toBe(expected);
});

test("an invalid date is ignored, not taken for a false condition (RFC 9110 13.1.4)", () => {
  expect(ifUnmodifiedSinceHolds(parseIfUnmodifiedSince("yesterday"), since)).toBeUndefined();
});

test("the example of RFC 9110 13.1.4, read and written", () => {
  expect(parseIfUnmodifiedSince("Sat, 29 Oct 1994 19:43:31 GMT")).toBe(since);
  expect(formatIfUnmodifiedSince(since)).toBe("Sat, 29 Oct 1994 19:43:31 GMT");
});
