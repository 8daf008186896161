import { expect, test } from "vitest";
import { formatVary, mergeVary, parseVary } from "./vary.ts";

test.each([
  ["accept-encoding, accept-language", ["accept-encoding", "accept-language"]],
  ["Accept, ACCEPT", ["accept"]],
  ["*", "*"],
  ["Accept, *", "*"],
  ["", []],
  ["a b", undefined],
])("Vary %j is %j (RFC 9110 12.5.5)", (value, vary) => {
  expect(parseVary(value)).toEqual(vary);
});

test("names merge without case, and * swallows them (RFC 9110 12.5.5)", () => {
  expect(mergeVary(["Accept"], ["accept", "Origin"], [])).toEqual(["Accept", "Origin"]);
  expect(mergeVary(["Accept"], "*")).toBe("*");
  expect(mergeVary()).toEqual([]);
});

test("written as spelled", () => {
  expect(formatVary(["Accept", "Origin"])).toBe("Accept, Origin");
  expect(formatVary("*")).toBe("*");
  expect(formatVary(["a\nb"])).toBeUndefined();
});
