import type { Profile } from "./result.ts";
import type { Leaf, Question } from "./tree.ts";
import { firstQuestion, questions } from "./tree-data.ts";

/** A question that was asked and the answer it got. */
export interface Turn {
  readonly question: Question;
  /** 1-based, as on the keyboard. */
  readonly answer: number;
}

/** Where a path leads: to the next question, or to an end. `trail` holds the questions answered so far. */
export type Step =
  | { readonly question: Question; readonly leaf?: never; readonly trail: readonly Turn[] }
  | { readonly leaf: Leaf; readonly question?: never; readonly trail: readonly Turn[] };

/**
 * Follow answers through the tree.
 *
 * @param path the 1-based answers given so far; an empty path asks the first question
 * @returns `undefined` for a path that does not exist, also for one that goes on after its end
 * @example walk([]).question.text // "Did it work?"
 */
export function walk(path: readonly number[]): Step | undefined {
  const trail: Turn[] = [];
  let question = questions[firstQuestion];
  let leaf: Leaf | undefined;
  for (const answer of path) {
    const chosen = question?.answers[answer - 1];
    if (question === undefined || chosen === undefined) return undefined;
    trail.push({ question, answer });
    leaf = chosen.leaf;
    question = chosen.to === undefined ? undefined : questions[chosen.to];
  }
  if (leaf !== undefined) return { leaf, trail };
  return question && { question, trail };
}

/** How many questions there can be from this one on, itself among them. */
export function mostFrom(question: Question): number {
  const next = question.answers.map(({ to }) => (to === undefined ? undefined : questions[to]));
  return 1 + Math.max(...next.map((it) => (it === undefined ? 0 : mostFrom(it))));
}

/**
 * A leaf as a house style has it.
 *
 * Where the house chooses another code, the code of the RFCs becomes the runner-up. A house without a word on the
 * matter leaves the leaf as it is.
 */
export function leafFor(leaf: Leaf, profile: Profile): Leaf {
  const house = leaf.houses?.[profile];
  if (house === undefined) return leaf;
  const { houses } = leaf;
  const runnerUp =
    house.code === leaf.code
      ? leaf.runnerUp
      : { code: leaf.code, when: `you follow ${leaf.cite} alone` };
  return { ...house, ...(runnerUp && { runnerUp }), ...(houses && { houses }) };
}
