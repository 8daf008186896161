import { expect, test } from "vitest";
import { parseItem } from "./item.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  [":cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==:", "pretend this is binary content."],
  ["::", ""],
  [":aGVsbG8:", "hello"],
])("the Byte Sequence %s is decoded (RFC 9651 4.2.7)", (text, expected) => {
  expect(parseItem(text)?.value).toEqual(bytes(expected));
});

test.each([":", ":aGVsbG8=", ":aGVsb G8=:", ":aGVsbG!8=:", ":=:", ":a:", ":aGVsbG8_:"])(
  "%s is no Byte Sequence (RFC 9651 4.2.7)",
  (text) => {
    expect(parseItem(text)).toBeUndefined();
  },
);
