import type { Correction } from "@verdict/codes/texts";

/** The diagrams, as they stand in their addresses. */
export const flowIds = [
  "categories",
  "authentication",
  "redirection",
  "error-handling",
  "lifecycle",
  "caching",
] as const;

export type FlowId = (typeof flowIds)[number];

/**
 * A diagram: questions one below the other, each with the ways that leave it. Who is led away by none of them goes on to
 * the next question, and from the last one to the end.
 */
export interface Flow {
  readonly id: FlowId;
  readonly title: string;
  readonly lead: string;
  /** What it is drawn from. */
  readonly basis: string;
  /** Where it begins, and where who is led away goes again. */
  readonly start: string;
  readonly stages: readonly Stage[];
  /** Where it leads whom nothing led away. */
  readonly end: string;
  /** What has no place in the picture. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** Questions that belong together. */
export interface Stage {
  readonly title: string;
  readonly rungs: readonly Rung[];
}

/** A question. */
export interface Rung {
  readonly id: string;
  readonly question: string;
  readonly cite: string;
  /** Methods that it is asked for; all when absent. */
  readonly methods?: readonly string[];
  readonly exits: readonly Exit[];
}

/** A way that leaves a question. */
export interface Exit {
  readonly codes: readonly number[];
  /** Codes that belong there, although nothing of the diagram leads to them. */
  readonly others?: readonly number[];
  /** What whoever takes it does. */
  readonly says?: string;
  /** Whether it leads back to the start. */
  readonly again?: boolean;
}

/** A sentence with its source. */
export interface Note {
  readonly says: string;
  readonly cite: string;
}
