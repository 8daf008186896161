import { phraseOf } from "@verdict/codes";
import { blankProblemType } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { factsOf } from "../../said.ts";
import { problemIn } from "./problem.ts";

/** Whether a title is what the status is called, or was once. */
function isPhrase(title: string, status: number): boolean {
  const others = factsOf(status)?.aliases.map((it) => it.name) ?? [];
  return [phraseOf(status) ?? "", ...others].some((it) => it.toLowerCase() === title.toLowerCase());
}

export const problemAboutBlankTitle: Rule = {
  id: "problem-about-blank-title",
  severity: "info",
  cite: "RFC 9457 4.2.1",
  title: "A title of its own without a type",
  inContent: true,
  field: "content-type",
  find: (exchange) => {
    const problem = problemIn(exchange);
    if (problem === undefined || problem === null) return undefined;
    const { type = blankProblemType, title } = problem as { type?: unknown; title?: unknown };
    return type !== blankProblemType ||
      typeof title !== "string" ||
      isPhrase(title, exchange.response.status)
      ? undefined
      : {
          message:
            "A problem without a type says no more than its status, and its title is not that of the status.",
          fix: "Give the problem a type, or the title of the status; what happened goes into detail.",
        };
  },
  bad: ['GET /\n---\n404\nContent-Type: application/problem+json\n\n{"title":"No such thing"}'],
  good: [
    'GET /\n---\n404\nContent-Type: application/problem+json\n\n{"title":"Not Found"}',
    'GET /\n---\n404\nContent-Type: application/problem+json\n\n{"type":"/p/none","title":"No such thing"}',
  ],
};
