import { expect, test } from "vitest";
import { expectsContinue, formatExpect, parseExpect, unknownExpectations } from "./expect.ts";

test.each([
  ["100-continue", [{ name: "100-continue", parameters: {} }], true, 0],
  ["100-Continue", [{ name: "100-continue", parameters: {} }], true, 0],
  ["100-continue=yes", [{ name: "100-continue", value: "yes", parameters: {} }], false, 1],
  [
    "tea, 100-continue",
    [
      { name: "tea", parameters: {} },
      { name: "100-continue", parameters: {} },
    ],
    true,
    1,
  ],
  ['a="b c";d=e', [{ name: "a", value: "b c", parameters: { d: "e" } }], false, 1],
  ["", [], false, 0],
])("Expect %j is %j (RFC 9110 10.1.1)", (value, expectations, waits, unknown) => {
  const parsed = parseExpect(value) ?? [];
  expect(parsed).toEqual(expectations);
  expect(expectsContinue(parsed)).toBe(waits);
  expect(unknownExpectations(parsed)).toHaveLength(unknown);
});

test.each(["100-continue;a=b", "a=", "a b", "=a", "a=b c"])("Expect %j is malformed", (value) => {
  expect(parseExpect(value)).toBeUndefined();
});

test("written with quotes where they must be", () => {
  expect(formatExpect(parseExpect('100-continue, a="b c";d=e') ?? [])).toBe(
    '100-continue, a="b c"; d=e',
  );
  expect(formatExpect([{ name: "a b", parameters: {} }])).toBeUndefined();
  expect(formatExpect([{ name: "a", value: "\n", parameters: {} }])).toBeUndefined();
});
