import type { Decision, Phase } from "@verdict/decide";
import { exitOf } from "./act.ts";
import type { Rung, Stage } from "./flow.ts";

/** A decision as a question of a diagram, with what a client does with each status that it ends with. */
export function rungOf(
  { id, question, cite, methods, gives }: Decision,
  isShown: (code: number) => boolean = () => true,
): Rung {
  const codes = gives.filter(isShown).sort((a, b) => a - b);
  return {
    id,
    question,
    cite,
    ...(methods === undefined ? {} : { methods }),
    exits: codes.map(exitOf),
  };
}

/** Decisions of one phase or of several, each phase a stage; those with none are left out. */
export function stagesOf(
  of: readonly Decision[],
  title: (phase: Phase) => string,
  rung: (decision: Decision) => Rung = rungOf,
): readonly Stage[] {
  const phases = [...new Set(of.map((it) => it.phase))];
  return phases.map((phase) => ({
    title: title(phase),
    rungs: of.filter((it) => it.phase === phase).map((it) => rung(it)),
  }));
}
