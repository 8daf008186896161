import { expect, test } from "vitest";
import { formatLastModified, isStrongLastModified, parseLastModified } from "./last-modified.ts";

test("the example of RFC 9110 8.8.2, read and written", () => {
  expect(parseLastModified("Tue, 15 Nov 1994 12:45:26 GMT")).toBe(784903526000);
  expect(formatLastModified(784903526000)).toBe("Tue, 15 Nov 1994 12:45:26 GMT");
});

test("a date is strong once its second has passed (RFC 9110 8.8.2.2)", () => {
  expect(isStrongLastModified(1000, 1000)).toBe(false);
  expect(isStrongLastModified(1000, 2000)).toBe(true);
});
