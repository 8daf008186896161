import type { Profile } from "../../choose/result.ts";

/** What a house style says where it differs from the specifications. */
export interface HouseAnswer {
  readonly codes: readonly number[];
  readonly why: string;
  readonly cite: string;
}

/** A situation without the words that describe it: what the chooser needs when it runs. */
export type Outcome = Omit<Situation, "say" | "signs">;

/**
 * One thing that happens to a server, in the words of people, with the status that answers it.
 *
 * `say` holds descriptions as different people would put them: other nouns, other verbs, other trades. They teach the
 * chooser the vocabulary of the situation; a new one is one more line.
 */
export interface Situation {
  readonly id: string;
  /** Right answers, best first. */
  readonly codes: readonly number[];
  /** Tolerable answers. */
  readonly also?: readonly number[];
  /** Methods it can happen to; any when absent. */
  readonly methods?: readonly string[];
  /** Why the first code is right, in one sentence. */
  readonly why: string;
  readonly cite: string;
  readonly say: readonly string[];
  /** Fields or constants that name the situation by themselves, in lower case: `if-none-match: *`. */
  readonly signs?: readonly string[];
  /** Fields that this situation asks for beyond those that the code always carries, by code. */
  readonly fields?: Readonly<Record<number, readonly string[]>>;
  readonly houses?: Readonly<Partial<Record<Profile, HouseAnswer>>>;
  /** Where people describe this without saying what decides: the one question to ask. */
  readonly ask?: {
    readonly question: string;
    readonly answers: readonly { readonly text: string; readonly code: number }[];
  };
}
