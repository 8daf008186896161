import type { Kysely } from "kysely";

/** The tables, alike in every database. Times are milliseconds since the epoch. */
export interface Tables {
  /** One row: the last number that a change was given. */
  readonly revision: { readonly last: number };
  /** When a collection changed last, deletions included. */
  readonly collection: {
    readonly name: string;
    readonly version: number;
    readonly changed: number;
  };
  /** The last id that was given to somebody in a collection. */
  readonly given: { readonly collection: string; readonly last: number };
  /** What was here and is gone for good. */
  readonly gone: { readonly collection: string; readonly id: number };
  readonly item: {
    readonly id: number;
    readonly name: string;
    readonly description: string | null;
    readonly original: string;
    readonly version: number;
    readonly changed: number;
  };
  readonly user: {
    readonly id: number;
    readonly name: string;
    readonly email: string;
    readonly age: number | null;
    readonly role: "admin" | "member";
    readonly version: number;
    readonly changed: number;
  };
  readonly token: { readonly hash: string; readonly user: number };
  readonly payment: {
    readonly id: number;
    readonly user: number;
    readonly amount: number;
    readonly paid: number;
  };
  /** What was done under which idempotency key. */
  readonly done: { readonly key: string; readonly came: string; readonly until: number };
  readonly upload: {
    readonly id: number;
    readonly content: Uint8Array;
    readonly digest: string;
    readonly made: number;
  };
}

/** A database, or a transaction in one. */
export type Database = Kysely<Tables>;
