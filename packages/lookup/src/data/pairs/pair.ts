/** Codes that people mix up, and what tells them apart. */
export interface Pair {
  /** Two or three codes, the one that people should think of first in front. */
  readonly codes: readonly number[];
  /** The one question or rule that decides. */
  readonly test: string;
  /** When each of the codes is right. */
  readonly sides: Readonly<Record<number, string>>;
  /** The usual mistake. */
  readonly trap?: string;
  readonly cite: string;
}
