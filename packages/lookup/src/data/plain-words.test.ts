import { describe, expect, test } from "vitest";
import { questions } from "../choose/tree-data.ts";
import { pairs } from "./pairs/index.ts";
import { asked } from "./questions/index.ts";

type Words = readonly [where: string, text: string];

/** A full stop in a citation or an error name ends no sentence. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z0-9)}"][.?!]) (?=[A-Z0-9])/);
}

const reasons: readonly Words[] = Object.values(questions).flatMap(({ id, answers }) =>
  answers.flatMap(({ leaf }): Words[] =>
    leaf === undefined
      ? []
      : [leaf, ...Object.values(leaf.houses ?? {})].map(({ why }) => [id, why]),
  ),
);
const tests: readonly Words[] = pairs.map(({ codes, test: decides }) => [codes.join("/"), decides]);
const sides: readonly Words[] = pairs.flatMap(({ codes, sides: each }) =>
  Object.values(each).map((side): Words => [codes.join("/"), side]),
);
const traps: readonly Words[] = pairs.flatMap(({ codes, trap }): Words[] =>
  trap === undefined ? [] : [[codes.join("/"), trap]],
);
const answers: readonly Words[] = asked.map(({ id, answer }) => [id, answer]);
const shown: readonly Words[] = Object.values(questions).flatMap((question): Words[] => [
  [question.id, question.text],
  ...question.answers.map(({ text }): Words => [question.id, text]),
]);
const whens: readonly Words[] = Object.values(questions).flatMap((question) =>
  question.answers.flatMap(({ leaf }): Words[] =>
    leaf?.runnerUp === undefined ? [] : [[question.id, leaf.runnerUp.when]],
  ),
);
const houseWords: readonly Words[] = asked.flatMap(({ id, houses }) =>
  Object.values(houses ?? {}).map(({ why }): Words => [id, why]),
);

const all = [
  ...reasons,
  ...tests,
  ...sides,
  ...traps,
  ...answers,
  ...shown,
  ...whens,
  ...houseWords,
];

describe("the texts of the tree, the pairs and the questions", () => {
  test("are plain ASCII, without stray spaces", () => {
    for (const [where, text] of all) {
      expect(text, where).toMatch(/^[\x20-\x7e]+$/);
      expect(text, where).not.toMatch(/^ | $| {2}/);
    }
  });

  test("use the words of RFC 9110", () => {
    for (const [where, text] of all)
      expect(text, where).not.toMatch(/payload|\bentit(y|ies)\b|\bbody\b|behavior/i);
  });

  test("have no sentence over 160 characters", () => {
    const long = all.flatMap(([where, text]) =>
      sentencesOf(text)
        .filter((sentence) => sentence.length > 160)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("give each reason and each side in one sentence, and each answer in one or two", () => {
    const several = (words: readonly Words[], most: number) =>
      words.filter(([, text]) => sentencesOf(text).length > most);
    expect(several([...reasons, ...sides, ...traps, ...houseWords, ...tests], 1)).toEqual([]);
    expect(several(answers, 2)).toEqual([]);
  });
});
