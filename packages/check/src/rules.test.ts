import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { rules, sequenceRules } from "./rules.ts";
import { sample } from "./sample.ts";

const all = [...rules, ...sequenceRules];

test("ids are there once", () => {
  expect(new Set(all.map((it) => it.id)).size).toBe(all.length);
});

describe.each(all)("$id ($cite)", (rule) => {
  const saidOf = (text: string): string[] =>
    check(sample(text))
      .filter((it) => it.rule === rule.id)
      .map((it) => it.severity);

  test.each(rule.bad)("finds %j", (text) => {
    expect(saidOf(text)).not.toEqual([]);
  });

  test.each(rule.good)("leaves %j alone", (text) => {
    // What it cannot be sure of it may say as info.
    expect(saidOf(text).filter((it) => it !== "info" || rule.severity === "info")).toEqual([]);
  });

  test("says what is wrong and how to mend it in whole sentences", () => {
    for (const text of rule.bad) {
      for (const { rule: id, message, fix, cite } of check(sample(text))) {
        if (id !== rule.id) continue;
        expect(message).toMatch(/^[\w"].*\.$/s);
        expect(fix).toMatch(/^[A-Z].*[.)]$/s);
        expect(cite).toMatch(/\d/);
      }
    }
  });
});

test("a good example of one rule breaks no other at the level of errors, but where it says so", () => {
  for (const rule of all) {
    for (const text of rule.good) {
      const errors = check(sample(text)).filter((it) => it.severity === "error");
      expect([rule.id, text, errors.filter((it) => it.rule === rule.id)]).toEqual([
        rule.id,
        text,
        [],
      ]);
    }
  }
});
