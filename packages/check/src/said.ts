import { phraseOf, type Status, status as statusOf } from "@verdict/codes";

/** A status as it is said: `405 Method Not Allowed`. */
export function said(status: number): string {
  const phrase = phraseOf(status);
  return phrase === undefined ? String(status) : `${status} ${phrase}`;
}

/** Statuses as a test for them. */
export function only(...statuses: readonly number[]): (status: number) => boolean {
  return (status) => statuses.includes(status);
}

/** What the facts know of a status; `undefined` where they know nothing. */
export function factsOf(status: number): Status | undefined {
  const facts = statusOf(status);
  return facts?.kind === "known" ? facts : undefined;
}
