import { expect, test } from "vitest";
import { parseItem } from "./item.ts";

test.each([
  ["?1", true],
  ["?0", false],
])("%s is %s (RFC 9651 4.2.8)", (text, expected) => {
  expect(parseItem(text)?.value).toBe(expected);
});

test.each(["?", "?2", "?T", "?true", "1?", "? 1", "?10"])("%s is no Boolean", (text) => {
  expect(parseItem(text)).toBeUndefined();
});
