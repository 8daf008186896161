import { expect, test } from "vitest";
import { plain } from "../render/inline.ts";
import { lineOf } from "./line.ts";

test.each([
  ["a [404] here", "/404", "404"],
  ["[404 Not Found]", "/404", "404 Not Found"],
  ["[PATCH]", "/methods/PATCH", "PATCH"],
  ["[Retry-After]", "/fields/retry-after", "Retry-After"],
  ["[entity tags]", "/glossary#entity-tag", "entity tags"],
  ["[/choose]", "/choose", "/choose"],
  ["[the choice](/choose)", "/choose", "the choice"],
])("%s leads to %s", (text, link, words) => {
  expect(lineOf(text)).toContainEqual({ link, text: words });
});

test("a citation leads to its section, and the stop behind it stays outside", () => {
  const line = lineOf("So it is (RFC 9110 15.5.2, 15.5.4). And RFC 9457.");
  expect(plain(line)).toBe("So it is (RFC 9110 15.5.2, 15.5.4). And RFC 9457.");
  expect(JSON.stringify(line)).toContain("#section-15.5.4");
});

test("what stands between backticks is code, brackets and all", () => {
  expect(lineOf("Say `[404]` or not.")).toEqual(["Say ", { code: "[404]" }, " or not."]);
});

test.each(["[nothing]", "[404 Gone]", "[700]", "[X-Nope]"])("%s leads nowhere, and fails", (text) =>
  expect(() => lineOf(text)).toThrow(RangeError),
);
