import type { RequestStep } from "@verdict/playground/try";

/** What a client made of one request. */
export interface Told {
  /** What it says: the status, or its error in its own words. */
  readonly said: string;
  /** The status that it gives its caller. */
  readonly status: number | undefined;
  /** What a later request may need of the response. */
  readonly field: (name: string) => string | null;
  /** What it tells of interim responses, redirects and repeats of its own accord, in words. */
  readonly tells?: string;
  /** Whether it shows interim responses, and each request that it sent. */
  readonly shows: { readonly interim: boolean; readonly requests: boolean };
}

/** A client: sends one request to an authority. `undefined` where it is not on this machine. */
export interface Asker {
  readonly name: string;
  readonly ask: (step: RequestStep, url: string, known: Record<string, string>) => Promise<Told>;
  /** Why it cannot send one of the requests, where it cannot. */
  readonly cannot?: (step: RequestStep) => string | undefined;
}

/** Milliseconds that a client has for one request. */
export const patience = 8000;

/** An error in the client's own words, with its causes. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message, name } = error;
  const inner = (cause as { code?: string } | undefined)?.code;
  const below = cause instanceof Error ? ` (${inner ?? cause.message})` : "";
  return `${name}: ${message}${below}`;
}
