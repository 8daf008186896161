import { expect, test } from "vitest";
import { formatIdempotencyKey, parseIdempotencyKey } from "./idempotency-key.ts";

const uuid = "8e03978e-40d5-43e8-bc93-6894a57f9324";

test.each([
  [`"${uuid}"`, uuid],
  [`"${uuid}";v=1`, uuid],
  ['"a\\"b"', 'a"b'],
  [uuid, undefined],
  ["abc", undefined],
  ['""', undefined],
  ["", undefined],
  ['"a", "b"', undefined],
  [`"${"a".repeat(256)}"`, undefined],
  [`"${"a".repeat(255)}"`, "a".repeat(255)],
])("the key of %s (draft-07 2.1)", (value, expected) => {
  expect(parseIdempotencyKey(value)).toBe(expected);
});

test.each([
  [uuid, uuid],
  ["abc", "abc"],
  [`"${uuid}"`, uuid],
  ["a:b/c=", "a:b/c="],
  ["a, b", undefined],
  ["a,b", undefined],
  ["a;b", undefined],
  ["a b", undefined],
  ['"a', undefined],
  ["ü", undefined],
  ["", undefined],
])("a lenient reader takes %s without quotes", (value, expected) => {
  expect(parseIdempotencyKey(value, { lenient: true })).toBe(expected);
});

test("the greatest length can be set", () => {
  expect(parseIdempotencyKey('"abcd"', { maxLength: 3 })).toBeUndefined();
});

test.each([
  [uuid, `"${uuid}"`],
  ["", undefined],
  ["a\r\nb", undefined],
  ["ü", undefined],
])("the key %j is sent as %s (draft-07 2.1)", (key, expected) => {
  expect(formatIdempotencyKey(key)).toBe(expected);
});
