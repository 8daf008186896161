import { profiles } from "../../choose/result.ts";
import { type Asked, asked } from "../../data/questions/index.ts";
import type { Block, Inline, Line } from "../../doc.ts";
import { profileNames } from "../choose.ts";
import { citeLine } from "../links.ts";

/** A question whose answer speaks of the code. */
export interface Question {
  readonly question: string;
  readonly answer: string;
  readonly codes: readonly number[];
  readonly cite: string;
  /** What house styles say where they differ. */
  readonly houses?: Asked["houses"];
}

/** What people ask about a code again and again; those that it answers best come first. */
export function questionsOf(code: number): readonly Question[] {
  return asked
    .filter((it) => it.codes.includes(code))
    .sort((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code))
    .map(({ asks, answer, codes, cite, houses }) => ({
      question: asks[0] ?? "",
      answer,
      codes,
      cite,
      ...(houses === undefined ? {} : { houses }),
    }));
}

/** The questions as a section of the page. */
export function questionBlocks(questions: readonly Question[]): Block[] {
  if (questions.length === 0) return [];
  return [
    { kind: "heading", text: "Questions people ask", detail: true },
    {
      kind: "list",
      detail: true,
      items: questions.map(
        ({ question, answer, cite, houses }): Line => [
          { strong: question },
          ` ${answer} (`,
          ...citeLine(cite),
          ")",
          ...houseWords(houses),
        ],
      ),
    },
  ];
}

function houseWords(houses: Asked["houses"]): Inline[] {
  return profiles.flatMap((profile) => {
    const word = houses?.[profile];
    return word === undefined ? [] : [` ${profileNames[profile]}: ${word.why} (${word.cite})`];
  });
}
