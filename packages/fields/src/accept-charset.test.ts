import { expect, test } from "vitest";
import {
  charsetQuality,
  formatAcceptCharset,
  parseAcceptCharset,
  preferredCharsets,
} from "./accept-charset.ts";

test.each([
  ["iso-8859-5, unicode-1-1;q=0.8", "unicode-1-1", 0.8, "the RFC's example"],
  ["iso-8859-5, unicode-1-1;q=0.8", "iso-8859-1", 0, "no exception for ISO-8859-1"],
  ["utf-16, *;q=0.1", "UTF-8", 0.1, "* stands for the rest"],
  ["UTF-8;q=0, *", "utf-8", 0, "its own entry comes before *, without case"],
  ["", "utf-8", 0, "an empty list takes nothing"],
])("Accept-Charset %j gives %s %s: %s (RFC 9110 12.5.2)", (field, charset, expected) => {
  expect(charsetQuality(parseAcceptCharset(field) ?? [], charset)).toBe(expected);
});

test("without the field anything goes, in the server's order", () => {
  expect(preferredCharsets(undefined, ["utf-8", "utf-16"])).toEqual(["utf-8", "utf-16"]);
  expect(preferredCharsets(parseAcceptCharset("utf-16, utf-8;q=0.5"), ["utf-8", "utf-16"])).toEqual(
    ["utf-16", "utf-8"],
  );
});

test("read and written", () => {
  expect(formatAcceptCharset(parseAcceptCharset("utf-8 ; q=0.50,*") ?? [])).toBe("utf-8;q=0.5, *");
  expect(parseAcceptCharset("utf 8")).toBeUndefined();
});
