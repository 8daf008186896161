import { expect, test } from "vitest";
import { serializeDate } from "./date.ts";
import { parseItem } from "./item.ts";

test.each([
  ["@0", 0],
  ["@1659578233", 1_659_578_233],
  ["@-62135596800", -62_135_596_800],
  ["@253402214400", 253_402_214_400],
])("%s is a Date (RFC 9651 4.2.9)", (text, value) => {
  expect(parseItem(text)?.value).toEqual({ type: "date", value });
  expect(serializeDate(value)).toBe(text);
});

test.each(["@", "@1659578233.12", "@a", "@-", "@ 1", "@1000000000000000"])(
  "%s is no Date (RFC 9651 4.2.9)",
  (text) => {
    expect(parseItem(text)).toBeUndefined();
  },
);

test.each([1.5, Number.NaN, 1e15])("%d seconds cannot be a Date (RFC 9651 4.1.10)", (seconds) => {
  expect(serializeDate(seconds)).toBeUndefined();
});
