import { describe, expect, test, vi } from "vitest";
import { currentDate, formatDate, parseDate } from "./date.ts";

const now = Date.UTC(2025, 7, 1, 12);

test.each([
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
])("%s is one moment in three forms (RFC 9110 5.6.7)", (value) => {
  expect(parseDate(value, now)).toBe(784111777000);
});

describe("a two-digit year is in the past if it seems more than 50 years ahead (RFC 9110 5.6.7)", () => {
  test.each([
    ["Monday, 30-Jun-25 10:00:00 GMT", now, "2025-06-30T10:00:00.000Z"],
    ["Friday, 01-Aug-75 12:00:00 GMT", now, "2075-08-01T12:00:00.000Z"],
    ["Friday, 01-Aug-75 12:00:01 GMT", now, "1975-08-01T12:00:01.000Z"],
    ["Sunday, 06-Nov-94 08:49:37 GMT", now, "1994-11-06T08:49:37.000Z"],
    ["Friday, 01-Jan-00 00:00:00 GMT", Date.UTC(2099, 0, 1), "2100-01-01T00:00:00.000Z"],
    ["Tuesday, 29-Feb-00 00:00:00 GMT", now, "2000-02-29T00:00:00.000Z"],
  ])("%s", (value, present, expected) => {
    expect(new Date(parseDate(value, present) ?? Number.NaN).toISOString()).toBe(expected);
  });
});

test.each([
  "Fri, 31 Feb 2025 00:00:00 GMT",
  "Sat, 29 Feb 2025 00:00:00 GMT",
  "Sun, 00 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Sun, 06 Nov 1994 08:60:00 GMT",
  "Sun, 06 Nov 1994 08:49:60 GMT",
  "Sunday, 31-Apr-94 08:49:37 GMT",
  "Sun Nov 31 08:49:37 1994",
])("%s names no moment", (value) => expect(parseDate(value, now)).toBeUndefined());

test.each([
  "sun, 06 nov 1994 08:49:37 gmt",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 94 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 UTC",
  "Sun, 06 Nov 1994 08:49:37 +0000",
  "Sun, 06 Nov 1994 08:49:37",
  " Sun, 06 Nov 1994 08:49:37 GMT",
  "Sun, 06-Nov-1994 08:49:37 GMT",
  "Sun Nov 6 08:49:37 1994",
  "1994-11-06T08:49:37Z",
  "784111777",
  "0",
  "",
])("%j is no HTTP-date, though Date.parse may take it", (value) => {
  expect(parseDate(value, now)).toBeUndefined();
});

test("a leap second is the second after it", () => {
  expect(parseDate("Sat, 31 Dec 2016 23:59:60 GMT")).toBe(Date.UTC(2017, 0, 1));
});

test("a wrong day of the week is overlooked: recipients are to be robust (RFC 9110 5.6.7)", () => {
  expect(parseDate("Mon, 06 Nov 1994 08:49:37 GMT")).toBe(784111777000);
});

test("the first and the last second that can be written, and the two beyond (RFC 9110 5.6.7)", () => {
  const [first, last] = [-62167219200000, 253402300799000];
  expect(formatDate(first)).toBe("Sat, 01 Jan 0000 00:00:00 GMT");
  expect(parseDate("Sat, 01 Jan 0000 00:00:00 GMT")).toBe(first);
  expect(formatDate(last)).toBe("Fri, 31 Dec 9999 23:59:59 GMT");
  expect(formatDate(first - 1)).toBeUndefined();
  expect(formatDate(last + 1000)).toBeUndefined();
  expect(formatDate(Number.NaN)).toBeUndefined();
});

test("the Date field follows the clock from second to second (RFC 9110 6.6.1)", () => {
  vi.useFakeTimers({ now: 784111777000 });
  try {
    expect(currentDate()).toBe("Sun, 06 Nov 1994 08:49:37 GMT");
    vi.setSystemTime(784111777999);
    expect(currentDate()).toBe("Sun, 06 Nov 1994 08:49:37 GMT");
    vi.setSystemTime(784111778000);
    expect(currentDate()).toBe("Sun, 06 Nov 1994 08:49:38 GMT");
  } finally {
    vi.useRealTimers();
  }
});
