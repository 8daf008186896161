import type { Profile } from "./result.ts";

/** What a house style says at a leaf where it differs from the RFCs. */
export interface HouseWord {
  readonly code: number;
  readonly why: string;
  readonly cite: string;
}

/** An end of the tree. */
export interface Leaf {
  readonly code: number;
  readonly why: string;
  readonly cite: string;
  /** The next best code, and when it is the better one. */
  readonly runnerUp?: { readonly code: number; readonly when: string };
  readonly houses?: Readonly<Partial<Record<Profile, HouseWord>>>;
}

/** One way on from a question: to another question, or to an end. */
export type Answer = { readonly text: string } & (
  | { readonly to: string; readonly leaf?: never }
  | { readonly leaf: Leaf; readonly to?: never }
);

/** A question with its answers, in the order of the keys 1 to 9. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}
