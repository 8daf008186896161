import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "./stem.ts";
import { words } from "./tokens.ts";
import { distance, speller } from "./typo.ts";

describe("stems", () => {
  test.each([
    ["expired", "expires", "expiring", "expiration"],
    ["authenticate", "authenticated", "authentication"],
    ["delete", "deleted", "deletion"],
    ["condition", "conditional", "conditions"],
  ])("%s, %s and their like are one word", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test("short words and field names stay as they are", () => {
    expect([stem("is"), stem("if-none-match"), stem("http2")]).toEqual([
      "is",
      "if-none-match",
      "http2",
    ]);
  });
});

describe("words", () => {
  test("one spelling stands for many", () => {
    expect(words("Log in, sign-in, signing in, logged on")).toEqual([
      "login",
      "login",
      "login",
      "login",
    ]);
    expect(words("It timed out; time-out")).toEqual(["it", "timeout", "timeout"]);
    expect(words("isn't")).toEqual(["is", "not"]);
  });

  test("field names and paths stay whole", () => {
    expect(words("If-None-Match: application/json")).toEqual(["if-none-match", "application/json"]);
  });

  test("any text takes linear time and gives words without capitals or spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of words(text)) expect(word).toMatch(/^[a-z0-9][^\sA-Z]*$|^\*$/);
      }),
    );
  });
});

describe("typos", () => {
  const known = speller(
    new Map([
      ["forbidden", 1],
      ["found", 2],
      ["round", 1],
      ["gone", 1],
      ["redirect", 1],
    ]),
  );

  test.each([
    ["forbiden", "forbidden"],
    ["fobridden", "forbidden"],
    ["fuond", "found"],
    ["redirct", "redirect"],
    ["gnoe", "gone"],
    ["love", undefined],
    ["banana", undefined],
  ])("%s: %s", (word, expected) => expect(known.nearest(word)).toBe(expected));

  test("a swap of neighbours is one slip", () => {
    expect(distance("fuond", "found", 2)).toBe(1);
    expect(distance("kitten", "sitting", 3)).toBe(3);
    expect(distance("abc", "xyzabc", 2)).toBe(3);
  });
});
