import { expect, test } from "vitest";
import { formatSunset, parseSunset } from "./sunset.ts";

test("Sunset is an HTTP-date (RFC 8594 3)", () => {
  const time = Date.UTC(2018, 11, 31, 23, 59, 59);
  expect(parseSunset("Mon, 31 Dec 2018 23:59:59 GMT")).toBe(time);
  // The RFC's own example names the wrong day of the week.
  expect(parseSunset("Sat, 31 Dec 2018 23:59:59 GMT")).toBe(time);
  expect(formatSunset(time)).toBe("Mon, 31 Dec 2018 23:59:59 GMT");
});

test.each(["@1688169599", "2018-12-31", ""])("%j is none (RFC 8594 3)", (value) => {
  expect(parseSunset(value)).toBeUndefined();
});
