import { expect, test } from "vitest";
import { parseItem } from "./item.ts";
import { serializeToken } from "./token.ts";
import { isStructuredToken, token } from "./types.ts";

test.each([
  "a",
  "*",
  "*/*",
  "text/html",
  "https://example.com/",
  "a_b-c3.14",
  "A!#$%&'*+-.^_`|~:/",
])("%s is a Token (RFC 9651 4.2.6)", (text) => {
  expect(parseItem(text)?.value).toEqual(token(text));
  expect(serializeToken(text)).toBe(text);
});

test.each(["/a", ":a", "_a", "a b", "a,", "(a)", "ä", "-a"])("%s is no Token", (text) => {
  expect(parseItem(text)).toBeUndefined();
  expect(serializeToken(text)).toBeUndefined();
});

test("a Token and a String with the same text are told apart (RFC 9651 3.3.4)", () => {
  expect(isStructuredToken(parseItem("a")?.value)).toBe(true);
  expect(isStructuredToken(parseItem('"a"')?.value)).toBe(false);
});

test.each(["", "3a", "a\r\nb"])("%j cannot be sent as a Token (RFC 9651 4.1.7)", (value) => {
  expect(serializeToken(value)).toBeUndefined();
});
