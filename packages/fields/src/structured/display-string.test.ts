import fc from "fast-check";
import { expect, test } from "vitest";
import { serializeDisplayString } from "./display-string.ts";
import { parseItem } from "./item.ts";
import { displayString } from "./types.ts";

test.each([
  ['%"This is intended for display to %c3%bcsers."', "This is intended for display to üsers."],
  ['%""', ""],
  ['%"foo %22bar%22 \\ baz"', 'foo "bar" \\ baz'],
  ['%"BOM: %ef%bb%bf"', "BOM: \uFEFF"],
  ['%"%f0%9f%98%80"', "😀"],
])("the Display String %s is decoded and sent alike (RFC 9651 4.2.10)", (text, value) => {
  expect(parseItem(text)?.value).toEqual(displayString(value));
  expect(serializeDisplayString(value)).toBe(text);
});

test.each([
  '%"f%C3%BC"',
  '%"\t"',
  '%"\n"',
  '%"ü"',
  "%'foo'",
  "%foo",
  '%foo"',
  '%"foo',
  '%"foo %a"',
  '%"%c3%28"',
  '%"%a0%a1"',
  '%"%e2%28%a1"',
  '%"%ed%a0%80"',
])("%s is no Display String (RFC 9651 4.2.10)", (text) => {
  expect(parseItem(text)).toBeUndefined();
});

test("half a surrogate pair has no UTF-8 and cannot be sent (RFC 9651 4.1.11)", () => {
  expect(serializeDisplayString("a\ud800b")).toBeUndefined();
});

test("every well-formed text survives the round trip, line breaks too (RFC 9651 4.1.11)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const sent = serializeDisplayString(value);
      expect(sent).toMatch(/^[\x20-\x7e]*$/);
      expect(parseItem(sent ?? "")?.value).toEqual(displayString(value));
    }),
    { numRuns: 200 },
  );
});
