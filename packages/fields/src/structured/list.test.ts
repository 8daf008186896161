import { expect, test } from "vitest";
import { parseList, serializeList } from "./list.ts";
import { item, token } from "./types.ts";

test.each([
  ["sugar, tea, rum", ["sugar", "tea", "rum"]],
  ["a,b\t , \tc", ["a", "b", "c"]],
  ["a", ["a"]],
  ["", []],
  ["   ", []],
  ["a  ", ["a"]],
  ["a, a", ["a", "a"]],
])("the List %j has the members %j (RFC 9651 3.1)", (text, names) => {
  expect(parseList(text)).toEqual(names.map((name) => item(token(name))));
});

test.each(["a,", ",a", "a,,b", "a b", "\ta", "a;q, ", ","])(
  "%j is malformed: structured lists forgive no stray comma (RFC 9651 4.2.1)",
  (text) => {
    expect(parseList(text)).toBeUndefined();
  },
);

test("a list is sent with a comma and a space, or not at all when empty (RFC 9651 4.1)", () => {
  expect(serializeList([item(1), item("a", { q: true })])).toBe('1, "a";q');
  expect(serializeList([])).toBe("");
  expect(serializeList([item(token("not a token"))])).toBeUndefined();
});
