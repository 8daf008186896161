import { describe, expect, test } from "vitest";
import { formatContentRange, parseContentRange } from "./content-range.ts";

const part = (first: number, last: number, length?: number) =>
  ({ kind: "part", unit: "bytes", first, last, ...(length !== undefined && { length }) }) as const;

describe("the examples of RFC 9110 14.4, read and written", () => {
  test.each([
    ["bytes 42-1233/1234", part(42, 1233, 1234)],
    ["bytes 42-1233/*", part(42, 1233)],
    ["bytes */1234", { kind: "unsatisfied", unit: "bytes", length: 1234 } as const],
    ["bytes 0-499/1234", part(0, 499, 1234)],
    ["bytes 500-999/1234", part(500, 999, 1234)],
    ["bytes 500-1233/1234", part(500, 1233, 1234)],
    ["bytes 734-1233/1234", part(734, 1233, 1234)],
  ])("%s", (value, range) => {
    expect(parseContentRange(value)).toEqual(range);
    expect(formatContentRange(range)).toBe(value);
  });
});

describe("an invalid Content-Range is undefined: nothing may be recombined by it (RFC 9110 14.4)", () => {
  test.each([
    "bytes 10-20/20",
    "bytes 5-4/20",
    "bytes */*",
    "bytes 0-1",
    "bytes=0-1/2",
    "bytes 0-1/2, bytes 0-1/2",
    "bytes  0-1/2",
    "bytes 0-/2",
    "bytes -1/2",
    "0-1/2",
    "bytes 0-1/9007199254740992",
    "",
  ])("%j", (value) => expect(parseContentRange(value)).toBeUndefined());
});

test("what would be invalid is not written (RFC 9110 14.4)", () => {
  expect(formatContentRange(part(10, 20, 20))).toBeUndefined();
  expect(formatContentRange(part(5, 4))).toBeUndefined();
  expect(formatContentRange(part(-1, 4))).toBeUndefined();
  expect(formatContentRange({ kind: "unsatisfied", unit: "a b", length: 1 })).toBeUndefined();
});
