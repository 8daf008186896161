import type { Decision, Program, State, Walk } from "@verdict/decide";

/** A program that tells how far a walk has come. */
export interface Watched {
  readonly program: Program;
  readonly seen: Seen;
}

/** How far a walk has come. */
export interface Seen {
  walk: Walk | undefined;
  /** The decision whose turn it is. */
  decision: Decision | undefined;
  /** The fact that is being found out for it. */
  fact: string | undefined;
}

/** The same program, watched for one walk: what throws or never comes is named then. */
export function watched(program: Program): Watched {
  const seen: Seen = { walk: undefined, decision: undefined, fact: undefined };
  // Decisions and finders are given the walk itself as their state.
  const come = (state: State, decision: Decision, fact: string | undefined): void => {
    seen.walk = state as Walk;
    seen.decision = decision;
    seen.fact = fact;
  };
  const steps = program.steps.map(({ decision, ask, finds, only }) => ({
    decision,
    only,
    ask: ((state) => {
      come(state, decision, undefined);
      return ask(state);
    }) satisfies Decision["ask"],
    finds: finds.map(({ name, find }) => ({
      name,
      find: ((state) => {
        come(state, decision, name);
        return find(state);
      }) satisfies typeof find,
    })),
  }));
  return { program: { ...program, steps }, seen };
}
