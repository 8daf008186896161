import { describe, expect, test } from "vitest";
import { formatParameters, parseParameters, readPair, readParameters } from "./parameters.ts";

describe("parameters (RFC 9110 5.6.6)", () => {
  test.each([
    ["", {}],
    [";", {}],
    [" ; ;; ", {}],
    ["; a=1;B=2", { a: "1", b: "2" }],
    [';a="1;2"', { a: "1;2" }],
    [";a=1;a=2", { a: "1" }],
    ["; a=1 ; b=2 ", { a: "1", b: "2" }],
    [";a = 1", undefined],
    [";a", undefined],
    [";a=", undefined],
    [";a=1 b", undefined],
    [';a="1', undefined],
    ["a=1", undefined],
  ])("%j is %j", (text, parameters) => {
    expect(parseParameters(text)).toEqual(parameters);
  });

  test("a name that every object has is absent unless it was sent", () => {
    expect("constructor" in (parseParameters(";a=1") ?? {})).toBe(false);
    const { __proto__: proto } = parseParameters(";__proto__=1") ?? {};
    expect(proto).toBe("1");
  });

  test("reading stops where the parameters do", () => {
    expect(readParameters("text/html; Charset=utf-8, x", 9)?.end).toBe(24);
  });
});

test("where older fields allow it, whitespace surrounds = and the value may be missing", () => {
  expect(parseParameters("; a = 1; b;c =\t2", { loose: true })).toEqual({ a: "1", b: "", c: "2" });
});

test("an unquoted value that is no token ends at a semicolon or comma (RFC 8288 B.3)", () => {
  const read = readParameters("; type=text/css ; as=style, x", 0, { bare: true });
  expect(read).toEqual({ value: { type: "text/css", as: "style" }, end: 26 });
  expect(readPair("a=\n", 0, { bare: true })).toBeUndefined();
});

test("values are quoted where they must be, and never hold a line break", () => {
  expect(formatParameters({ charset: "utf-8", title: 'a "b"' })).toBe(
    '; charset=utf-8; title="a \\"b\\""',
  );
  expect(formatParameters({ a: "1\r\nb: 2" })).toBeUndefined();
  expect(formatParameters({ "a b": "1" })).toBeUndefined();
});
