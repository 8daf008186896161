import { classes, classOf, reference, statuses } from "@verdict/codes";
import { decisions as all, type Decision } from "@verdict/decide";
import { correctionsOf } from "./corrections.ts";
import type { Flow, Rung } from "./flow.ts";

/** What the first digit says, and the codes that a decision can end with. */
export function categories(decisions: readonly Decision[] = all): Flow {
  const given = new Set(decisions.flatMap((it) => it.gives));
  return {
    id: "categories",
    title: "Categories",
    lead: "The first digit says what comes next, also of a code that you have never seen. Set apart are codes that no decision of Verdict ends with.",
    basis: "the facts and the decisions",
    start: "A response arrives",
    stages: [
      {
        title: "Its first digit",
        rungs: Object.entries(classes).map(
          ([digit, { id, name, section, line }]): Rung => ({
            id,
            question: `Is it ${digit}, ${name}?`,
            cite: reference({ doc: "RFC 9110", section }).cite,
            exits: [
              {
                codes: [...given].filter((it) => classOf(it)?.id === id).sort((a, b) => a - b),
                others: unused(given).filter((it) => classOf(it)?.id === id),
                says: sentence(line),
              },
            ],
          }),
        ),
      },
    ],
    end: "Out of range: treat it as a server error",
    notes: [
      {
        says: `A code that you do not know means what the first of its class means, x00; a number out of range, such as 620, what a server error means.`,
        cite: "RFC 9110 15",
      },
      {
        says: "Most interim codes end nothing; others belong to protocols or extensions that no decision needs.",
        cite: "RFC 9110 16.2",
      },
    ],
    corrections: correctionsOf("categories"),
  };
}

/** Registered codes in use that no decision ends with. */
function unused(given: ReadonlySet<number>): readonly number[] {
  return statuses
    .filter((it) => it.registration === "iana" && !given.has(it.code))
    .map((it) => it.code);
}

function sentence(text: string): string {
  return text.replace(/\.$/, "");
}
