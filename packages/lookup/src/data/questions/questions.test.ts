import { nameOf } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { profiles } from "../../choose/result.ts";
import { asked } from "./index.ts";

describe("the questions that people ask", () => {
  test("are forty-one, each with an id and words of its own", () => {
    expect(asked).toHaveLength(41);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(41);
    const words = asked.flatMap(({ asks }) => asks);
    expect(words.filter((ask, at) => words.indexOf(ask) !== at)).toEqual([]);
  });

  test.each(asked)("$id is asked in four to nine ways", ({ id, asks }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(asks[0]).toMatch(/^[A-Z].*\?$/);
    expect(asks.length).toBeGreaterThanOrEqual(4);
    expect(asks.length).toBeLessThanOrEqual(9);
  });

  test.each(asked)("$id has an answer, with codes that exist and a citation", (question) => {
    const { answer, codes, cite, houses } = question;
    expect(answer).toMatch(/\.$/);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(nameOf(code), `${code}`).toBeDefined();
    for (const code of codes) expect(answer).toContain(`${code}`);
    expect(cite).not.toBe("");
    for (const [house, word] of Object.entries(houses ?? {})) {
      expect(profiles).toContain(house);
      expect(nameOf(word.code)).toBeDefined();
      expect(word.cite).not.toBe("");
    }
  });
});
