import type { RequestHead } from "@verdict/decide";
import type { FieldError } from "./standard-schema.ts";

/** What an adapter knows of one request, and what the resource found out about it on the way. */
export interface Exchange extends RequestHead {
  /** Path without the query. */
  readonly path: string;
  /** The query without its question mark; empty when there is none. */
  readonly query: string;
  /** Names and values of all fields by turns, as they were sent where the adapter can tell. */
  readonly fieldLines: () => readonly string[];
  /**
   * Read the content, at most `limit` octets; sends the 100 that a client may be waiting for. Rejects with
   * {@link ClientGone} when the client leaves before its content is complete.
   */
  readonly read: (limit: number) => Promise<Uint8Array | "too-large">;

  /** Path parameters, decoded, then as the schema made them. */
  params: unknown;
  user: unknown;
  /** What `load` gave. */
  current: unknown;
  loaded: boolean;
  /** Whether it is the client that is being waited for. */
  reading: boolean;
  content: unknown;
  result: unknown;
  /** The representation, where it had to be made before its status was known. */
  made: Uint8Array | undefined;
  errors: readonly FieldError[] | undefined;
}

/** The client left: there is nobody to answer, and nothing went wrong on this side. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";

  constructor() {
    super("The client went away before its content was complete.");
  }
}

/** What handlers get. */
export interface Context<Params = unknown, User = unknown, Current = unknown, Content = unknown> {
  readonly request: Exchange;
  readonly params: Params;
  readonly user: User;
  readonly current: Current;
  readonly content: Content;
}
