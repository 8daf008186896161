import { isRegistered, nameOf, statuses } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { profiles } from "./result.ts";
import type { Leaf, Question } from "./tree.ts";
import { firstQuestion, questions } from "./tree-data.ts";

const all = Object.values(questions);

/** Every leaf with the questions on the way to it. */
function paths(id: string, way: readonly string[] = []): { leaf: Leaf; way: readonly string[] }[] {
  const question = questions[id] as Question;
  const here = [...way, id];
  if (way.includes(id)) throw new Error(`circle: ${here.join(" > ")}`);
  return question.answers.flatMap(({ to, leaf }) =>
    leaf === undefined ? paths(to, here) : [{ leaf, way: here }],
  );
}

const ends = paths(firstQuestion);
const leaves = [...new Set(ends.map(({ leaf }) => leaf))];

/** What no chooser should lead to, and why. */
const unreached = new Set([
  102, // dropped by RFC 4918; a runner-up at best
  104, // its registration is temporary
  305, // deprecated (RFC 9110 15.4.6)
  306, // unused
  418, // unused
  510, // obsolete
]);

describe("the question tree", () => {
  test("keeps each question under its own id, and asks each once only", () => {
    for (const [id, question] of Object.entries(questions)) expect(question.id).toBe(id);
    const texts = all.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("leads to every leaf in at most six questions and never in a circle", () => {
    for (const { way } of ends) expect(way.length, way.join(" > ")).toBeLessThanOrEqual(6);
  });

  test("reaches every question", () => {
    const reached = new Set(ends.flatMap(({ way }) => way));
    expect(all.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each(all)("$id has two to six answers, all different and short", ({ text, answers }) => {
    expect(text.endsWith("?")).toBe(true);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(answers.length).toBeLessThanOrEqual(6);
    const texts = answers.map((answer) => answer.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const answer of texts) expect(answer.length, answer).toBeLessThanOrEqual(72);
    for (const { to } of answers) if (to !== undefined) expect(questions[to]).toBeDefined();
  });

  test("reaches every registered code that a server, gateway or proxy can choose", () => {
    const reached = new Set(leaves.map(({ code }) => code));
    const registered = statuses.map(({ code }) => code).filter(isRegistered);
    expect(registered.filter((code) => !reached.has(code) && !unreached.has(code))).toEqual([]);
    expect([...unreached].filter((code) => reached.has(code))).toEqual([]);
  });

  test("gives every leaf a registered code, a reason and a citation", () => {
    for (const leaf of leaves) {
      const words = [leaf, ...Object.values(leaf.houses ?? {})];
      for (const { code, why, cite } of words) {
        expect(isRegistered(code), `${code}`).toBe(true);
        expect(why).toMatch(/^[A-Z0-9].*\.$/);
        expect(cite).not.toBe("");
      }
      expect(leaf.cite).toMatch(
        /^(RFC \d+ \d+(\.\d+)*(; |$)|draft-[a-z-]+\d\d [\d.]+|GraphQL over HTTP)/,
      );
    }
  });

  test("names at every leaf a runner-up that is another code, and when it is better", () => {
    for (const { code, why, runnerUp } of leaves) {
      expect(runnerUp, why).toBeDefined();
      if (runnerUp === undefined) continue;
      expect(nameOf(runnerUp.code)).toBeDefined();
      expect(runnerUp.code, runnerUp.when).not.toBe(code);
      expect(runnerUp.when).toMatch(/^[a-z]|^(RFC|PUT|POST|If|Host)/);
      expect(runnerUp.when).toMatch(/[^.]$/);
    }
  });

  test("knows the house styles it speaks of", () => {
    for (const { houses } of leaves)
      for (const house of Object.keys(houses ?? {})) expect(profiles).toContain(house);
  });
});
