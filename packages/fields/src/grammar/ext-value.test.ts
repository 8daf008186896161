import { expect, test } from "vitest";
import { formatExtValue, parseExtValue } from "./ext-value.ts";

test.each([
  ["UTF-8'en'%c2%a3%20rates", { text: "£ rates", language: "en" }],
  ["UTF-8''%c2%a3%20and%20%e2%82%ac%20rates", { text: "£ and € rates", language: "" }],
  ["utf-8'de'n%c3%a4chstes%20Kapitel", { text: "nächstes Kapitel", language: "de" }],
  ["iso-8859-1'en'%A3%20rates", undefined],
  ["UTF-8'en'%c2", undefined],
  ["UTF-8'en'%zz", undefined],
  ["UTF-8'en'a b", undefined],
  ["UTF-8 rates", undefined],
])("%s is %j (RFC 8187 3.2)", (value, expected) => {
  expect(parseExtValue(value)).toEqual(expected);
});

test("only attr-chars stand for themselves (RFC 8187 3.2.1)", () => {
  expect(formatExtValue({ text: "a'(b)*!\r\n\ud800", language: "en\n" })).toBe(
    "UTF-8'en'a%27%28b%29%2A!%0D%0A%EF%BF%BD",
  );
});
