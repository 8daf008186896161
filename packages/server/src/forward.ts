import { code } from "@verdict/codes";
import { type Decision, decisions, type End } from "@verdict/decide";

/**
 * Decisions that a gateway takes itself: whether it can answer at all, and whom, and whether the server behind it does.
 * What the resource is like only the other server knows (RFC 9110 3.7).
 */
const own: ReadonlySet<string> = new Set(["resource", "method-allowed", "expectation", "upstream"]);

/** Where a walk ends that another server has gone on with: its answer stands in the exchange. */
export const forwarded: End = { status: code.OK, answer: "It does." };

const forwards: Decision = {
  id: "forwarded",
  phase: "perform",
  question: "Does another server answer in its own words?",
  cite: "RFC 9110 3.7, 7.6",
  gives: [],
  needs: [],
  ask: () => forwarded,
};

/** What is decided where another server answers: the admission of the client, then what the other says. */
export const gatewayDecisions: readonly Decision[] = [
  ...decisions.filter(({ id, phase }) => phase === "serve" || phase === "admit" || own.has(id)),
  forwards,
];
