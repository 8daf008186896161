import type { JsonSchema, MediaTypeObject } from "./document.ts";

/** How an application writes its refusals. */
export interface Refusals {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Whether Accept has a say, and Vary names it. */
  readonly isNegotiated: boolean;
  /** The content of a refusal with a status; `hasQuery`: the query is among what it can be about. */
  readonly contentOf: (
    status: number,
    hasQuery: boolean,
  ) => Readonly<Record<string, MediaTypeObject>>;
  /** The content of any other. */
  readonly other: Readonly<Record<string, MediaTypeObject>>;
}
