import { decisions as all, type Decision } from "@verdict/decide";
import { correctionsOf } from "./corrections.ts";
import type { Flow, Rung } from "./flow.ts";
import { stagesOf } from "./rung.ts";

/** Every decision in its order. */
export function lifecycle(decisions: readonly Decision[] = all): Flow {
  const phases = [...new Set(all.map((it) => it.phase))];
  return {
    id: "lifecycle",
    title: "Request lifecycle",
    lead: "Every request walks through these questions until one of them ends it. What method, target, fields and state can settle comes before the preconditions, and what only the content can tell after them.",
    basis: "the decisions",
    start: "A request arrives",
    stages: stagesOf(decisions, (phase) => `${phases.indexOf(phase) + 1} ${phase}`, rungOf),
    end: "The answer is on its way",
    notes: [
      {
        says: "Preconditions are looked at once all else is known that needs no content: what would be refused or redirected anyway is not hidden by them.",
        cite: "RFC 9110 13.2.1",
      },
    ],
    corrections: correctionsOf("lifecycle"),
  };
}

/** A decision with its statuses beside each other: what becomes of them is drawn elsewhere. */
function rungOf({ id, question, cite, methods, gives }: Decision): Rung {
  const codes = [...gives].sort((a, b) => a - b);
  return {
    id,
    question,
    cite,
    ...(methods === undefined ? {} : { methods }),
    exits: codes.length === 0 ? [] : [{ codes }],
  };
}
