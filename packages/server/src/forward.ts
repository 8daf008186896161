import { code } from "@verdict/codes";
import type { Decision, End, Program } from "@verdict/decide";

/**
 * Decisions that a gateway takes itself, before it asks the server behind it: whether it can answer at all, and whom. What
 * the resource is like only the other server knows (RFC 9110 3.7).
 */
const own: ReadonlySet<string> = new Set(["resource", "method-allowed", "expectation"]);

/** Where a walk ends that another server has to go on with. */
export const forwarded: End = { status: code.OK, answer: "Another server answers." };

const forwards: Decision = {
  id: "forwarded",
  phase: "perform",
  question: "Does another server answer?",
  cite: "RFC 9110 3.7, 7.6",
  gives: [],
  needs: [],
  ask: () => forwarded,
};

/** The program of a gateway: up to the admission of the client, then on to another server. */
export function admissionOf(program: Program): Program {
  const steps = program.steps.filter(
    ({ decision: { id, phase } }) => phase === "serve" || phase === "admit" || own.has(id),
  );
  return { ...program, steps: [...steps, { decision: forwards, ask: forwards.ask, finds: [] }] };
}
