import { isCredential } from "@verdict/codes";
import type { Got, Outgoing } from "../settings.ts";

/** A response that is kept, with what it was selected by. */
export interface Stored<Policy> {
  readonly policy: Policy;
  /** Its fields, as they have been renewed since. */
  readonly fields: Fields;
  readonly got: Got;
  /** What Vary names, in lower case. */
  readonly vary: readonly string[];
  /** See {@link selectedBy}. */
  readonly selection: string;
}

/** Fields by their names in lower case; several Set-Cookie stay several. */
export type Fields = Record<string, string | string[] | undefined>;

/** Most responses that are kept for one address. */
const mostVariants = 8;

/**
 * What of a request selects a response: the fields that Vary names (RFC 9111 4.1), its credentials, and how the content is
 * read, which it is not where a redirect is followed.
 */
export function selectedBy(
  { headers, isForeign, call: { options } }: Outgoing,
  vary: readonly string[],
): string {
  const { as, redirect, credentialHeaders: own = [] } = options;
  const names = [...vary, ...own.map((it) => it.toLowerCase())];
  const selecting = Object.entries(headers).filter(
    ([name]) => isCredential(name) || names.includes(name),
  );
  return JSON.stringify([isForeign, redirect, as === "json" ? "text" : as, selecting.sort()]);
}

/** Responses by address, so many at most: what was longest not asked for goes first. */
export class Shelf<Policy> {
  readonly #kept = new Map<string, readonly Stored<Policy>[]>();
  readonly #most: number;
  readonly #mostContent: number;
  #content = 0;

  constructor(most: number, mostContent: number) {
    this.#most = most;
    this.#mostContent = mostContent;
  }

  /** The response that a request selects. */
  find(target: string, request: Outgoing): Stored<Policy> | undefined {
    return this.#kept
      .get(target)
      ?.find(({ vary, selection }) => selectedBy(request, vary) === selection);
  }

  /** Keep a response instead of those that the same request selects. */
  keep(target: string, request: Outgoing, it: Stored<Policy>): void {
    const others = (this.#kept.get(target) ?? []).filter(
      ({ vary, selection }) => selectedBy(request, vary) !== selection,
    );
    // What is longer than all that may be kept does not drive out the rest.
    const own = sizeOf([it]) > this.#mostContent ? [] : [it];
    this.#put(target, [...own, ...others].slice(0, mostVariants));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most && this.#content <= this.#mostContent) break;
      this.#put(oldest, []);
    }
  }

  /** Forget one response of an address, or all. */
  drop(target: string, one?: Stored<Policy>): void {
    const left = one && this.#kept.get(target)?.filter((it) => it.selection !== one.selection);
    this.#put(target, left ?? []);
  }

  #put(target: string, stored: readonly Stored<Policy>[]): void {
    this.#content += sizeOf(stored) - sizeOf(this.#kept.get(target) ?? []);
    this.#kept.delete(target);
    if (stored.length > 0) this.#kept.set(target, stored);
  }
}

function sizeOf(stored: readonly Stored<unknown>[]): number {
  return stored.reduce((sum, { got }) => sum + ((got.body as string | undefined)?.length ?? 0), 0);
}
