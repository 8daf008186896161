import { Bounded } from "./bounded.ts";
import type { Ready } from "./ready.ts";
import type { Representation } from "./represent.ts";

/** What a site keeps of what it has made, each part bounded. */
export interface Memory {
  /** Pages by form and path. */
  readonly rendered: Bounded<Representation>;
  /** The same in content codings, by tag and coding. */
  readonly codings: Bounded<Promise<Representation>>;
  /** Whole answers by all that they depend on. */
  readonly ready: Bounded<Ready>;
}

/** A site that has made nothing yet. */
export function emptyMemory(): Memory {
  return { rendered: new Bounded(1000), codings: new Bounded(2000), ready: new Bounded(2000) };
}
