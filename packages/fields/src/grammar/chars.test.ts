import { describe, expect, test } from "vitest";
import { isFieldText, isToken, skipOws, tokenEnd, trimOws, wellFormed } from "./chars.ts";

describe("tokens (RFC 9110 5.6.2)", () => {
  test.each([
    "!",
    "#",
    "$",
    "%",
    "&",
    "'",
    "*",
    "+",
    "-",
    ".",
    "^",
    "_",
    "`",
    "|",
    "~",
    "0",
    "z",
    "Z",
  ])("%s is a tchar", (char) => expect(isToken(char)).toBe(true));
  test.each([
    '"',
    "(",
    ")",
    ",",
    "/",
    ":",
    ";",
    "<",
    "=",
    ">",
    "?",
    "@",
    "[",
    "\\",
    "]",
    "{",
    "}",
    " ",
    "\t",
    "\0",
    "\x7f",
    "é",
    "\u0141",
    "",
  ])("%j is none", (char) => expect(isToken(char)).toBe(false));
  test("a token ends before the first delimiter, and may be missing", () => {
    expect(tokenEnd("gzip;q=1", 0)).toBe(4);
    expect(tokenEnd(";q=1", 0)).toBe(0);
    expect(tokenEnd("gzip", 9)).toBe(9);
  });
});

test("optional whitespace is space and tab, nothing else (RFC 9110 5.6.3)", () => {
  expect(trimOws(" \t a b\t ")).toBe("a b");
  expect(trimOws("\u00a0a\n")).toBe("\u00a0a\n");
  expect(trimOws(" \t ")).toBe("");
  expect(skipOws("a  ", 1)).toBe(3);
});

test("CR, LF, NUL and characters beyond one octet cannot stand in a field value (RFC 9110 5.5)", () => {
  expect(["a\tb c", "\xe9", "a\r\nb", "a\nb", "\0", "\x7f", "\u20ac"].map(isFieldText)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a lone surrogate becomes U+FFFD, a pair stays", () => {
  expect(wellFormed("a\ud800b\udc00\u{1f600}")).toBe("a\ufffdb\ufffd\u{1f600}");
});
