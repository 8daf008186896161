import { expect, test } from "vitest";
import { formatAcceptQuery, parseAcceptQuery } from "./accept-query.ts";

test("media ranges are Tokens or Strings, with parameters of their own (RFC 10008 3)", () => {
  expect(
    parseAcceptQuery('"application/jsonpath", application/sql;charset="UTF-8", text/*'),
  ).toEqual([
    { type: "application", subtype: "jsonpath", parameters: {} },
    { type: "application", subtype: "sql", parameters: { charset: "UTF-8" } },
    { type: "text", subtype: "*", parameters: {} },
  ]);
});

test.each(["application", '"a b"', "(a/b)", "1", "a/b,", "a/b;q=1", '"a/b;c=d"', "a/b/c", "*/b"])(
  "%s is malformed (RFC 10008 3)",
  (value) => {
    expect(parseAcceptQuery(value)).toBeUndefined();
  },
);

test("what is no Token is sent as a String (RFC 10008 3)", () => {
  const range = (type: string, parameters = {}) => ({ type, subtype: "x", parameters });
  expect(formatAcceptQuery([range("a", { b: "c", d: "e f" }), range("3d")])).toBe(
    'a/x;b=c;d="e f", "3d/x"',
  );
  expect(formatAcceptQuery([range("a b")])).toBeUndefined();
  expect(formatAcceptQuery([range("a", { b: "\n" })])).toBeUndefined();
  expect(formatAcceptQuery([])).toBe("");
});
