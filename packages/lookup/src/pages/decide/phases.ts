import { type Decision, decisions, type Phase } from "@verdict/decide";

/** The phases with their decisions, in order. */
export function phases(of: readonly Decision[] = decisions): readonly {
  readonly phase: Phase;
  readonly number: number;
  readonly asked: readonly Decision[];
}[] {
  const all = [...new Set(decisions.map((it) => it.phase))];
  return all.map((phase, at) => ({
    phase,
    number: at + 1,
    asked: of.filter((it) => it.phase === phase),
  }));
}
