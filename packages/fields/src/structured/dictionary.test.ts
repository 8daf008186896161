import { expect, test } from "vitest";
import { parseDictionary, serializeDictionary } from "./dictionary.ts";
import { decimal, item, token } from "./types.ts";

test("a Dictionary may hold items, inner lists and bare keys (RFC 9651 3.2)", () => {
  expect(parseDictionary("rating=1.5, feelings=(joy sadness), a=?0, b, c; foo=bar")).toEqual({
    rating: item(decimal(1.5)),
    feelings: { items: [item(token("joy")), item(token("sadness"))], parameters: {} },
    a: item(false),
    b: item(true),
    c: item(true, { foo: token("bar") }),
  });
});

test("a repeated key keeps its place and takes the last value (RFC 9651 4.2.2)", () => {
  const parsed = parseDictionary("a=1,b=2,a=3");
  expect(Object.entries(parsed ?? {})).toEqual([
    ["a", item(3)],
    ["b", item(2)],
  ]);
});

test("an empty value is an empty Dictionary (RFC 9651 4.2)", () => {
  expect(parseDictionary("")).toEqual({});
});

test.each(["a=", "a=1,", "a=1,,b", "A=1", "a= 1", "a =1", "=1", "a=1 b=2", "1=a", "\ta", "a=1;B"])(
  "%j is malformed (RFC 9651 4.2.2)",
  (text) => {
    expect(parseDictionary(text)).toBeUndefined();
  },
);

test.each(["a=1, b, c;x=2", "a=(1 2);y, b=?0", 'en="Applepie", da=:w4ZibGV0w6ZydGU=:'])(
  "%s is sent as it was read (RFC 9651 4.1.2)",
  (text) => {
    expect(serializeDictionary(parseDictionary(text) ?? {})).toBe(text);
  },
);

test("a key that is none, or a value that cannot be sent, makes no Dictionary", () => {
  expect(serializeDictionary({ Key: item(1) })).toBeUndefined();
  expect(serializeDictionary({ a: item("ü") })).toBeUndefined();
  expect(serializeDictionary({ a: item(true, { b: "ü" }) })).toBeUndefined();
});
