import { expect, test } from "vitest";
import { contentTypeMatches, formatContentType, parseContentType } from "./content-type.ts";

test("the example of RFC 9110 8.3, read and written", () => {
  const media = parseContentType("text/html; charset=ISO-8859-4");
  expect(media).toEqual({ type: "text", subtype: "html", parameters: { charset: "ISO-8859-4" } });
  expect(media && formatContentType(media)).toBe("text/html; charset=ISO-8859-4");
});

test("two values in one field are none: a list could be read either way (RFC 9110 8.3)", () => {
  expect(parseContentType("text/html, text/plain")).toBeUndefined();
});

test.each([
  ["application/json", ["application/json"], true],
  ["application/json;charset=utf-8", ["application/json"], true],
  ["application/json", ["application/json;v=2"], false],
  ["application/merge-patch+json", ["application/json", "application/*"], true],
  ["multipart/form-data;boundary=x", ["multipart/form-data"], true],
  ["text/plain", [], false],
  ["text/plain", ["nonsense"], false],
])("%s is among %j: %s", (type, accepted, expected) => {
  const media = parseContentType(type);
  expect(media && contentTypeMatches(media, accepted)).toBe(expected);
});
