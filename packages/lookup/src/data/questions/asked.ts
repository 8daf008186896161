import type { Houses } from "../../choose/houses.ts";

/** A question that people ask about status codes again and again. */
export interface Asked {
  readonly id: string;
  /** The question, and then other words in which people ask it. */
  readonly asks: readonly string[];
  /** The answer in a sentence or two. */
  readonly answer: string;
  /** The codes it speaks of, best first. */
  readonly codes: readonly number[];
  readonly cite: string;
  /** What house styles say where they differ. */
  readonly houses?: Houses;
}
