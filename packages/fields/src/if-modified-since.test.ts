import { expect, test } from "vitest";
import {
  formatIfModifiedSince,
  ifModifiedSinceHolds,
  parseIfModifiedSince,
} from "./if-modified-since.ts";

const since = 783459811000;

test.each([
  [since - 1000, false, "an earlier modification fails"],
  [since, false, "the same second fails"],
  [since + 999, false, "so does a fraction of it, which the field cannot express"],
  [since + 1000, true, "a later one holds"],
  [undefined, undefined, "without a modification date the field is ignored"],
])("If-Modified-Since against %s is %s: %s (RFC 9110 13.1.3)", (lastModified, expected, _why) => {
  expect(ifModifiedSinceHolds(since, lastModified)).toBe(expected);
});

test.each([
  "yesterday",
  "2025-01-01",
  "Sat, 29 Oct 1994 19:43:31 GMT, Sat, 29 Oct 1994 19:43:31 GMT",
])("If-Modified-Since %j is no date or several, and ignored (RFC 9110 13.1.3)", (value) =>
  expect(ifModifiedSinceHolds(parseIfModifiedSince(value), since)).toBeUndefined(),
);

test("the example of RFC 9110 13.1.3, read and written", () => {
  expect(parseIfModifiedSince("Sat, 29 Oct 1994 19:43:31 GMT")).toBe(since);
  expect(formatIfModifiedSince(since)).toBe("Sat, 29 Oct 1994 19:43:31 GMT");
});
