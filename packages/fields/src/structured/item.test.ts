import fc from "fast-check";
import { expect, test } from "vitest";
import { parseItem, serializeItem } from "./item.ts";
import { type BareItem, decimal, displayString, item, token } from "./types.ts";

test("an item may stand between spaces, but not tabs (RFC 9651 4.2)", () => {
  expect(parseItem("  5; foo=bar  ")).toEqual(item(5, { foo: token("bar") }));
  expect(parseItem("\t5")).toBeUndefined();
  expect(parseItem("5\t")).toBeUndefined();
});

test.each(["", " ", "a, b", "a b", "(a)", "{", "\u00a0a", "ａ"])("%j is no item", (text) => {
  expect(parseItem(text)).toBeUndefined();
});

test("decimals keep their point (RFC 9651 3.3.2)", () => {
  expect(serializeItem(item(decimal(1), { v: decimal(2) }))).toBe("1.0;v=2.0");
});

const bareItem: fc.Arbitrary<BareItem> = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: "grapheme-ascii" }),
  fc.uint8Array({ maxLength: 12 }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => decimal(n / 8 + 0)),
  fc.integer().map((value) => ({ type: "date" as const, value })),
  fc.string({ unit: "grapheme" }).map(displayString),
  fc.stringMatching(/^[A-Za-z*][A-Za-z0-9:/!]{0,6}$/).map(token),
);

test("every item survives the round trip (RFC 9651 4.1.3)", () => {
  const parameters = fc.dictionary(fc.stringMatching(/^[a-z*][a-z0-9_.*-]{0,5}$/), bareItem);
  fc.assert(
    fc.property(bareItem, parameters, (value, given) => {
      expect(parseItem(serializeItem(item(value, given)) ?? "")).toEqual(item(value, given));
    }),
    { numRuns: 200 },
  );
});
