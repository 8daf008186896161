import { describe, expect, test } from "vitest";
import { formatList, parseList, parseList1, splitAt, splitList } from "./list.ts";

// The examples of RFC 9110 5.6.1.2, for example-list = 1#example-list-elmt.
describe("1#element (RFC 9110 5.6.1.2)", () => {
  test.each([
    ["foo,bar", ["foo", "bar"]],
    ["foo ,bar,", ["foo", "bar"]],
    ["foo , ,bar,charlie", ["foo", "bar", "charlie"]],
    ["", undefined],
    [",", undefined],
    [",   ,", undefined],
  ])("%j is %j", (value, elements) => {
    expect(parseList1(value, (element) => element)).toEqual(elements);
  });
});

test("an empty list is a list where the field allows one (RFC 9110 5.6.1)", () => {
  expect(parseList(" , ", (element) => element)).toEqual([]);
});

test("a comma in a quoted-string separates nothing, an escaped quote does not end one", () => {
  expect(splitList('a="1, 2",b, "\\",",c')).toEqual(['a="1, 2"', "b", '"\\","', "c"]);
  expect(splitAt('a="1;2"; b', 0x3b)).toEqual(['a="1;2"', "b"]);
});

test("an unclosed quote takes in the rest, for the element's parser to refuse", () => {
  expect(splitList('a, "b, c')).toEqual(["a", '"b, c']);
});

test("one bad element spoils the list, when read and when written", () => {
  expect(parseList("1, x", (element) => (element === "x" ? undefined : element))).toBeUndefined();
  expect(formatList(["a", "x"], (item) => (item === "x" ? undefined : item))).toBeUndefined();
  expect(formatList(["a", "b"], (item) => item)).toBe("a, b");
});
