import { expect, test } from "vitest";
import { formatQuoted, formatWord, parseQuoted, readQuoted, readWord } from "./quoted.ts";

test.each([
  ['""', ""],
  ['"a, b"', "a, b"],
  ['"say \\"hi\\""', 'say "hi"'],
  ['"\\a\\\\"', "a\\"],
  ['"\tcaf\xe9"', "\tcaf\xe9"],
  ["abc", undefined],
  ['"abc', undefined],
  ['"abc\\"', undefined],
  ['"a"b', undefined],
  ['"a"b"', undefined],
  ['"a\nb"', undefined],
  ['"a\\\nb"', undefined],
  ['"\u20ac"', undefined],
])("quoted-string %j is %j (RFC 9110 5.6.4)", (text, value) => {
  expect(parseQuoted(text)).toBe(value);
});

test("a scanner says where the string ended", () => {
  expect(readQuoted('a="b c"; d', 2)).toEqual({ value: "b c", end: 7 });
  expect(readWord("charset=utf-8;x", 8)).toEqual({ value: "utf-8", end: 13 });
  expect(readWord('a=""', 2)).toEqual({ value: "", end: 4 });
  expect(readWord("a=;", 2)).toBeUndefined();
});

test("only quotes and backslashes are escaped; a line break cannot be (RFC 9110 5.6.4)", () => {
  expect(formatQuoted('a"b\\c')).toBe('"a\\"b\\\\c"');
  expect(formatQuoted("a\r\nSet-Cookie: b=1")).toBeUndefined();
  expect(formatQuoted("\u20ac")).toBeUndefined();
});

test("a token needs no quotes, the empty word does (RFC 9110 5.6.6)", () => {
  expect(["utf-8", "", "a b"].map(formatWord)).toEqual(["utf-8", '""', '"a b"']);
});
