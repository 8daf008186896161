import type { Line } from "../doc.ts";

/** Where something lies on a way: before its end, at it, or behind it. */
export type Reached = "passed" | "end" | "ahead";

/** A way in stages; where it ended, and what lies ahead. */
export interface Way {
  readonly kind: "way";
  readonly stages: readonly Stage[];
}

/** A stage with its steps. */
export interface Stage {
  readonly title: string;
  readonly reached: Reached;
  readonly steps: readonly Step[];
}

/** A step: what was asked, and what came of it where it was reached. */
export interface Step {
  readonly name: string;
  readonly question: string;
  readonly reached: Reached;
  readonly answer?: string;
  readonly cite?: Line;
}

/** What stands before a step, so that nothing is said by colour alone. */
export const marks: Readonly<Record<Reached, string>> = { passed: "✓", end: "→", ahead: "·" };

/** The same for a stage, in words. */
export function stageWords({ reached, steps }: Stage): string {
  const count = `${steps.length} ${steps.length === 1 ? "question" : "questions"}`;
  if (reached === "ahead") return `not reached, ${count}`;
  return reached === "passed" ? `passed, ${count}` : "decided here";
}
