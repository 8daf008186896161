import { describe, expect, test } from "vitest";
import {
  essenceOf,
  formatMediaType,
  mediaRangeMatches,
  parseMediaRange,
  parseMediaType,
} from "./media-type.ts";

// The first three are the RFC's own examples of the same media type.
test.each([
  "text/html;charset=utf-8",
  'Text/HTML;Charset="utf-8"',
  'text/html; charset="utf-8"',
  "text/html;charset=utf-8 ; ",
])("%s is text/html in utf-8 (RFC 9110 8.3.1)", (text) => {
  expect(parseMediaType(text)).toEqual({
    type: "text",
    subtype: "html",
    parameters: { charset: "utf-8" },
  });
});

test.each([
  "",
  "text",
  "text/",
  "/html",
  "text/html/x",
  "text /html",
  "text/ html",
  "text/html, a/b",
  "text/html;x",
  "text/*",
  "*/*",
])("%j is no media type", (text) => expect(parseMediaType(text)).toBeUndefined());

test("there is no range below any type (RFC 9110 12.5.1)", () => {
  expect(parseMediaRange("*/html")).toBeUndefined();
  expect(parseMediaRange("*")).toBeUndefined();
  expect(parseMediaRange("*/*")).toEqual({ type: "*", subtype: "*", parameters: {} });
});

describe("a range takes in (RFC 9110 12.5.1)", () => {
  test.each([
    ["*/*", "text/html", true],
    ["text/*", "text/html", true],
    ["text/*", "image/png", false],
    ["text/html", "text/html;level=1", true],
    ["text/html;level=1", "text/html", false],
    ["text/html;level=1", "text/html;level=2", false],
    ["text/html;charset=UTF-8", "text/html;charset=utf-8", true],
    ["text/html;x=A", "text/html;x=a", false],
  ])("%s: %s is %s", (range, media, expected) => {
    const [a, b] = [parseMediaRange(range), parseMediaType(media)];
    expect(a && b && mediaRangeMatches(a, b)).toBe(expected);
  });
});

test("what is no token is not written", () => {
  expect(formatMediaType({ type: "text", subtype: "a b", parameters: {} })).toBeUndefined();
  const media = { type: "multipart", subtype: "form-data", parameters: { boundary: "a b" } };
  expect(formatMediaType(media)).toBe('multipart/form-data; boundary="a b"');
  expect(essenceOf(media)).toBe("multipart/form-data");
});
