import { expect, test } from "vitest";
import { parseItem } from "./item.ts";
import { serializeItemParameters } from "./parameters.ts";
import { token } from "./types.ts";

test("parameters keep their order, and a key alone is true (RFC 9651 3.1.2)", () => {
  const parameters = parseItem("abc;b=1;  a;c=?0;*d=x")?.parameters;
  expect(Object.entries(parameters ?? {})).toEqual([
    ["b", 1],
    ["a", true],
    ["c", false],
    ["*d", token("x")],
  ]);
});

test("of a repeated key the last value counts (RFC 9651 4.2.3.2)", () => {
  expect(parseItem("a;q=1;q=2")?.parameters).toEqual({ q: 2 });
});

test.each(["a;", "a;Q=1", "a;q=", "a;q= 1", "a;q =1", "a ;q=1", "a;1=2", "a;;q", "a;\tq"])(
  "%s has malformed parameters (RFC 9651 4.2.3.2)",
  (text) => {
    expect(parseItem(text)).toBeUndefined();
  },
);

test("a key such as constructor is absent unless it was sent", () => {
  const { constructor: absent } = parseItem("a")?.parameters ?? {};
  const { constructor: sent } = parseItem("a;constructor=1")?.parameters ?? {};
  expect([absent, sent]).toEqual([undefined, 1]);
});

test.each([{ Q: 1 }, { "": 1 }, { "a b": 1 }, { a: "ü" }, { a: token("") }])(
  "%j cannot be sent as parameters (RFC 9651 4.1.1.2)",
  (parameters) => {
    expect(serializeItemParameters(parameters)).toBeUndefined();
  },
);
