import { expect, test } from "vitest";
import { formatDeprecation, parseDeprecation } from "./deprecation.ts";

test("Deprecation is a structured Date (RFC 9745 2)", () => {
  expect(parseDeprecation("@1688169599")).toBe(Date.UTC(2023, 5, 30, 23, 59, 59));
  expect(formatDeprecation(1_688_169_599_999)).toBe("@1688169599");
});

test.each(["true", "?1", "1688169599", "Sun, 11 Nov 2018 23:59:59 GMT", "@1.5", ""])(
  "%j is none (RFC 9745 2)",
  (value) => {
    expect(parseDeprecation(value)).toBeUndefined();
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d cannot be sent", (time) => {
  expect(formatDeprecation(time)).toBeUndefined();
});
