/** House styles that disagree with one another. */
export const profiles = ["rfc", "zalando", "azure", "google", "jsonapi", "github"] as const;

/** A house style; `rfc` follows the specifications alone. */
export type Profile = (typeof profiles)[number];

/** One code for a scenario. */
export interface Choice {
  readonly code: number;
  readonly name: string;
  readonly why: string;
  readonly cite: string;
  /** Fields to send with it. */
  readonly fields: readonly string[];
}

/** The one question that would decide. */
export interface Ask {
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly code: number }[];
}

/** What was chosen for a scenario: codes in order, or the question to ask. */
export interface ChooseResult {
  readonly scenario: string;
  readonly method?: string;
  readonly profile: Profile;
  readonly choices: readonly Choice[];
  readonly ask?: Ask;
}
