import { nameOf } from "@verdict/codes";
import type { Answer, Question } from "../choose/tree.ts";
import { questions } from "../choose/tree-data.ts";
import { mostFrom, walk } from "../choose/walk.ts";
import type { Branch, Doc } from "../doc.ts";

/** `/choose/tree`: the question tree on one page, each end a link to its reason. */
export function treePage(): Doc {
  const first = walk([])?.question as Question;
  const asked = Object.values(questions);
  const ends = asked.flatMap((it) => it.answers.filter(({ leaf }) => leaf !== undefined));
  return {
    path: "/choose/tree",
    title: "The whole tree",
    badge: `${asked.length} questions · ${ends.length} ends`,
    lead: `Every question that leads to a status, on one page. It takes at most ${mostFrom(first)} answers to get to one.`,
    blocks: [
      {
        kind: "text",
        line: [
          "Each end leads to its reason, its source and the runner-up. To be asked one question after the other, ",
          { link: "/choose", text: "choose" },
          "; to hang it up, there is ",
          { link: "/choose/tree.svg", text: "a poster of one sheet" },
          ".",
        ],
      },
      { kind: "heading", text: first.text },
      { kind: "tree", branches: branchesOf(first, [], new Map()) },
    ],
    data: { page: "tree", first: first.id, most: mostFrom(first), questions: asked },
  };
}

/**
 * The answers to a question with all that follows.
 *
 * @param shown the questions that have been opened, with the way to each: the second time that is enough
 */
function branchesOf(
  question: Question,
  path: readonly number[],
  shown: Map<string, string>,
): readonly Branch[] {
  return question.answers.map((it, at) => branchOf(it, [...path, at + 1], shown));
}

function branchOf(answer: Answer, path: readonly number[], shown: Map<string, string>): Branch {
  const link = `/choose?a=${path.join(".")}`;
  if (answer.leaf !== undefined) {
    const { code } = answer.leaf;
    return { line: [`${answer.text}: `, { link, text: `${code} ${nameOf(code) ?? ""}`.trim() }] };
  }
  const next = questions[answer.to] as Question;
  const before = shown.get(next.id);
  if (before !== undefined) {
    return { line: [`${answer.text}: `, { link, text: next.text }, ` (answers at ${before})`] };
  }
  shown.set(next.id, path.join("."));
  return {
    line: [`${answer.text}: `, { strong: next.text }],
    branches: branchesOf(next, path, shown),
  };
}
