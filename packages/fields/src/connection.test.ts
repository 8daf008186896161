import { expect, test } from "vitest";
import { formatConnection, parseConnection } from "./connection.ts";

test.each([
  ["close", ["close"]],
  ["Keep-Alive, Upgrade", ["keep-alive", "upgrade"]],
  ["", []],
  ["a b", undefined],
])("Connection %j is %j: options ignore case (RFC 9110 7.6.1)", (value, options) => {
  expect(parseConnection(value)).toEqual(options);
});

test("written as spelled", () => {
  expect(formatConnection(["keep-alive", "Upgrade"])).toBe("keep-alive, Upgrade");
  expect(formatConnection(["a\n"])).toBeUndefined();
});
