import { describe, expect, test } from "vitest";
import { formatRetryAfter, parseRetryAfter, retryAfterMs } from "./retry-after.ts";

const date = Date.UTC(1999, 11, 31, 23, 59, 59);

describe("Retry-After (RFC 9110 10.2.3)", () => {
  test.each([
    ["Fri, 31 Dec 1999 23:59:59 GMT", { kind: "date", date }],
    ["Friday, 31-Dec-99 23:59:59 GMT", { kind: "date", date }],
    ["Fri Dec 31 23:59:59 1999", { kind: "date", date }],
    ["120", { kind: "delay", seconds: 120 }],
    ["0", { kind: "delay", seconds: 0 }],
    ["9".repeat(30), { kind: "delay", seconds: Number.MAX_SAFE_INTEGER }],
  ])("%s is %j", (value, expected) => {
    expect(parseRetryAfter(value, date)).toEqual(expected);
  });
  test.each([
    "1.5",
    "1e3",
    "0x10",
    "-1",
    "+1",
    "120s",
    "120, 60",
    "1999-12-31T23:59:59Z",
    "",
    "soon",
  ])("%j is neither a delay nor a date", (value) => expect(parseRetryAfter(value)).toBeUndefined());
});

test("a delay counts from now, a date that has passed is now", () => {
  expect(retryAfterMs({ kind: "delay", seconds: 120 }, date)).toBe(120_000);
  expect(retryAfterMs({ kind: "date", date }, date - 1500)).toBe(1500);
  expect(retryAfterMs({ kind: "date", date }, date + 1)).toBe(0);
});

test("a fraction of a second is rounded up: coming back early is what the field is against", () => {
  expect(formatRetryAfter({ kind: "delay", seconds: 1.1 })).toBe("2");
  expect(formatRetryAfter({ kind: "date", date })).toBe("Fri, 31 Dec 1999 23:59:59 GMT");
  expect(formatRetryAfter({ kind: "date", date: Number.NaN })).toBeUndefined();
});
