import fc from "fast-check";
import { expect, test } from "vitest";
import { parseItem } from "./item.ts";
import { serializeString } from "./string.ts";

test.each([
  ['"hello world"', "hello world"],
  ['""', ""],
  ['"a \\" b \\\\ c"', 'a " b \\ c'],
  ['"%22"', "%22"],
])("the String %s is unescaped (RFC 9651 4.2.5)", (text, expected) => {
  expect(parseItem(text)?.value).toBe(expected);
});

test.each(['"', '"open', '"\\a"', '"\\', '"\\"', '"tab\t"', '"\u007f"', '"ü"', "'single'", '"a"b'])(
  "%j is no String (RFC 9651 4.2.5)",
  (text) => {
    expect(parseItem(text)).toBeUndefined();
  },
);

test.each(["ü", "a\r\nb", "\0", "\t"])("%j cannot be a String (RFC 9651 4.1.6)", (value) => {
  expect(serializeString(value)).toBeUndefined();
});

test("every printable ASCII text survives the round trip (RFC 9651 4.1.6)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (value) => {
      expect(parseItem(serializeString(value) ?? "")?.value).toBe(value);
    }),
    { numRuns: 200 },
  );
});
