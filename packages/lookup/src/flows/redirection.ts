import { isRedirection } from "@verdict/codes";
import { decisions as all, type Decision } from "@verdict/decide";
import { correctionsOf } from "./corrections.ts";
import type { Flow } from "./flow.ts";
import { rungOf, stagesOf } from "./rung.ts";

/** Which decisions end with a redirection, and which request follows. */
export function redirection(decisions: readonly Decision[] = all): Flow {
  const leading = decisions.filter((it) => it.gives.some(isRedirection));
  return {
    id: "redirection",
    title: "Redirection",
    lead: "Two things tell redirects apart: whether the move is for good, and what becomes of the method. Not every code of the class is a redirect.",
    basis: "the decisions and the client's rules",
    start: "A request is sent",
    stages: stagesOf(
      leading,
      (phase) => `${phase.slice(0, 1).toUpperCase()}${phase.slice(1)}`,
      (it) => rungOf(it, isRedirection),
    ),
    end: "A final answer from here",
    notes: [
      {
        says: "Follow on your own only where Location is there, and stop after a few in a row: they may go in circles.",
        cite: "RFC 9110 15.4",
      },
      {
        says: "Credentials and cookies that were set for one host are left out where Location leads to another.",
        cite: "RFC 9110 15.4",
      },
      {
        says: "A fragment outlives a redirect that has none of its own.",
        cite: "RFC 9110 10.2.2",
      },
    ],
    corrections: correctionsOf("redirection"),
  };
}
