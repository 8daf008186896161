import { describe, expect, test } from "vitest";
import {
  formatAcceptLanguage,
  languageQuality,
  lookupLanguage,
  parseAcceptLanguage,
  preferredLanguages,
} from "./accept-language.ts";

test("the example of RFC 9110 12.5.4: Danish, else British, else any English", () => {
  const accept = parseAcceptLanguage("da, en-gb;q=0.8, en;q=0.7");
  expect(preferredLanguages(accept, ["en-US", "en-GB", "da", "de"])).toEqual([
    "da",
    "en-GB",
    "en-US",
  ]);
  expect(formatAcceptLanguage(accept ?? [])).toBe("da, en-gb;q=0.8, en;q=0.7");
});

describe("basic filtering (RFC 4647 3.3.1)", () => {
  test.each([
    ["de-de", "de-DE", 1],
    ["de-de", "de-DE-1996", 1],
    ["de-de", "de-Deva", 0],
    ["de-de", "de-Latn-DE", 0],
    ["de-de", "de", 0],
    ["en, en-GB;q=0.2", "en-GB-oed", 0.2],
    ["*;q=0.1, en", "fr", 0.1],
    ["*, en;q=0", "en-US", 0],
    ["en;q=0.2, EN;q=0.4", "en", 0.4],
    ["en;q=0.4, EN;q=0.2", "en", 0.4],
    ["", "en", 0],
  ])("%j gives %s %s", (field, tag, expected) => {
    expect(languageQuality(parseAcceptLanguage(field) ?? [], tag)).toBe(expected);
  });
  test("without the field anything goes", () => expect(languageQuality(undefined, "en")).toBe(1));
});

describe("lookup shortens the range (RFC 4647 3.4)", () => {
  test.each([
    ["zh-Hant-CN-x-private1-private2", ["zh", "zh-Hant-CN-x-private1"], "zh-Hant-CN-x-private1"],
    ["zh-Hant-CN-x-private1-private2", ["zh", "zh-Hant-CN-x"], "zh"],
    ["zh-Hant-CN-x-private1-private2", ["zh", "zh-Hant"], "zh-Hant"],
    ["fr-FR, zh-Hant", ["zh", "ja"], "zh"],
    ["en;q=0.5, de-CH", ["en", "de"], "de"],
    ["DE-ch", ["de-CH"], "de-CH"],
    ["de", ["de-CH"], undefined],
    ["*", ["de"], undefined],
    ["de-CH, de;q=0", ["de", "en"], undefined],
    ["ja", [], undefined],
  ])("%s among %j is %j", (field, offered, expected) => {
    expect(lookupLanguage(parseAcceptLanguage(field), offered)).toBe(expected);
  });
  test("a range of 100 kB is shortened at once to what could be offered", () => {
    const long = `de${"-a1".repeat(33_000)}`;
    expect(lookupLanguage([{ name: long, weight: 1 }], ["en", "de-a1"])).toBe("de-a1");
  });
  test("without the field nothing is found", () => {
    expect(lookupLanguage(undefined, ["en"])).toBeUndefined();
  });
});

test.each(["en_GB", "123", "en-", "-en", "toolonglanguage", "en-*", "en;q=x"])(
  "%j is no language range (RFC 4647 2.1)",
  (value) => expect(parseAcceptLanguage(value)).toBeUndefined(),
);
