import { describe, expect, test } from "vitest";
import {
  formatPrefer,
  formatPreferenceApplied,
  parsePrefer,
  parsePreferenceApplied,
  preferenceValue,
} from "./prefer.ts";

const preference = (name: string, value = "", parameters = {}) => ({ name, value, parameters });

describe("the examples of RFC 7240", () => {
  test.each([
    ["respond-async, wait=100", [preference("respond-async"), preference("wait", "100")]],
    ["foo; bar", [preference("foo", "", { bar: "" })]],
    ['foo; bar=""', [preference("foo", "", { bar: "" })]],
    ['foo=""; bar', [preference("foo", "", { bar: "" })]],
    [
      "respond-async, wait=100, handling=lenient",
      [preference("respond-async"), preference("wait", "100"), preference("handling", "lenient")],
    ],
    [
      'return=minimal; foo="some parameter"',
      [preference("return", "minimal", { foo: "some parameter" })],
    ],
  ])("%s (RFC 7240 2)", (value, preferences) => {
    expect(parsePrefer(value)).toEqual(preferences);
  });
});

test("of a preference given twice the first counts (RFC 7240 2)", () => {
  expect(parsePrefer("Return=minimal, return=representation")).toEqual([
    preference("return", "minimal"),
  ]);
});

test.each(["=a", "a b", 'a="b', "a=, b"])("%j is malformed", (value) => {
  expect(parsePrefer(value)).toBeUndefined();
});

test("a value is asked for by name, without case", () => {
  const preferences = parsePrefer("respond-async, Wait = 10") ?? [];
  expect(preferenceValue(preferences, "WAIT")).toBe("10");
  expect(preferenceValue(preferences, "respond-async")).toBe("");
  expect(preferenceValue(preferences, "return")).toBeUndefined();
});

test("Preference-Applied has no parameters (RFC 7240 3)", () => {
  expect(parsePreferenceApplied("return=minimal; a=b")).toBeUndefined();
  expect(parsePreferenceApplied("return=minimal")).toEqual([preference("return", "minimal")]);
  const granted = parsePrefer('return=minimal; foo="a b", respond-async') ?? [];
  expect(formatPreferenceApplied(granted)).toBe("return=minimal, respond-async");
  expect(formatPrefer(granted)).toBe('return=minimal; foo="a b", respond-async');
  expect(formatPrefer([preference("a", "\r\n")])).toBeUndefined();
  expect(formatPrefer([preference("a b")])).toBeUndefined();
});
