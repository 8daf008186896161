import { expect, test } from "vitest";
import { parseList, serializeList } from "./list.ts";
import { item } from "./types.ts";

const list = (...values: string[]) => values.map((value) => item(value));

test.each([
  ['("foo" "bar"), ("baz"), ("bat" "one"), ()', [["foo", "bar"], ["baz"], ["bat", "one"], []]],
  ['(  "a"   "b"  )', [["a", "b"]]],
])("the inner lists of %s are told apart (RFC 9651 3.1.1)", (text, expected) => {
  const lists = expected.map((values) => ({ items: list(...values), parameters: {} }));
  expect(parseList(text)).toEqual(lists);
});

test("items and the inner list have parameters of their own (RFC 9651 3.1.1)", () => {
  expect(parseList('("foo"; a=1;b=2);lvl=5, ("bar" "baz");lvl=1')).toEqual([
    { items: [item("foo", { a: 1, b: 2 })], parameters: { lvl: 5 } },
    { items: list("bar", "baz"), parameters: { lvl: 1 } },
  ]);
});

test.each([
  "(",
  "(a",
  "(a b",
  "(a,b)",
  '("a""b")',
  "(a) b",
  "((a))",
  ")",
  "(a\tb)",
  "(a);",
  "(a\t)",
])("%s is malformed (RFC 9651 4.2.1.2)", (text) => {
  expect(parseList(text)).toBeUndefined();
});

test("inner lists are sent with one space between items (RFC 9651 4.1.1.1)", () => {
  expect(serializeList(parseList("(  1   2;q  );a,(  )") ?? [])).toBe("(1 2;q);a, ()");
  expect(serializeList([{ items: list("ü"), parameters: {} }])).toBeUndefined();
});
