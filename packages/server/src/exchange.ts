import type { RequestHead } from "@verdict/decide";
import type { Answer } from "./answer.ts";
import type { AnyDescription, Version } from "./describe.ts";
import type { Held } from "./idempotency/keys.ts";
import type { QueryValues } from "./query.ts";
import type { Content } from "./sliceable.ts";
import type { FieldError, ParameterError } from "./standard-schema.ts";

/** What an adapter knows of one request. */
export interface Incoming extends RequestHead {
  /** Path without the query. */
  readonly path: string;
  /** False where the framing of the head itself is wrong, such as a second Host (RFC 9112 3.2); true by default. */
  readonly isValid?: boolean;
  /** The query without its question mark; empty when there is none. */
  readonly query: string;
  /** Network address of the client, or of the last intermediary; `undefined` where the runtime does not tell. */
  readonly address: string | undefined;
  /** Names and values of all fields by turns, as they were sent where the adapter can tell. */
  readonly fieldLines: () => readonly string[];
  /**
   * Read the content, at most `limit` octets; sends the 100 that a client may be waiting for. Rejects with
   * {@link ClientGone} when the client leaves before its content is complete.
   */
  readonly read: (limit: number) => Promise<Uint8Array | "too-large">;
  /** The connection itself, where it can go on in another protocol (RFC 9110 7.8). */
  readonly connection?: unknown;
  /** Send fields ahead in a 103 (RFC 8297); nothing happens where the client's HTTP or the runtime cannot carry it. */
  readonly hint: (fields: Readonly<Record<string, string>>) => void;
}

/** One exchange: the request, and what the resource found out about it on the way. */
export interface Exchange extends Incoming, Progress {}

/** What is found out about one request on the way to its answer; adapters begin with it. */
export class Progress {
  /** Path parameters, decoded, then as the schema made them. */
  params: unknown = noParams;
  /** Parameters of the query, decoded, then as the schema made them; `undefined` until somebody asks. */
  parameters: unknown = undefined;
  /** What is wrong with them. */
  queryErrors: readonly ParameterError[] | undefined = undefined;
  user: unknown = undefined;
  /** Whether it is somebody; `undefined` until that was asked. */
  admitted: boolean | undefined = undefined;
  /** Seconds until a client that is over its limit may come again. */
  retryAfter: number | string | null = null;
  /** What `load` gave. */
  current: unknown = undefined;
  loaded = false;
  /** What `version` gave for it; asked once. */
  validator: Version | undefined | null = undefined;
  /** The entity tag of the representation that was chosen, once it is worked out. */
  tag: string | null | undefined = undefined;
  /** When the state came to be that a change has made, where the answer tells it. */
  modifiedAfter: string | null = null;
  /** Whether it is the client, or another server, that is being waited for: user code takes no time then. */
  reading = false;
  /** The octets of the content, where they were read before it was their turn. */
  octets: Uint8Array | "too-large" | undefined = undefined;
  content: unknown = undefined;
  result: unknown = undefined;
  /** The representation, where it had to be made before its status was known. */
  made: Content | undefined = undefined;
  errors: readonly FieldError[] | undefined = undefined;
  /** What the client asked for with `Prefer: return` and gets (RFC 7240 4.2). */
  preference: "representation" | "minimal" | undefined = undefined;
  /** What another server answered, where the request went on to it. */
  forwarded: Answer | undefined = undefined;
  /** What went wrong behind the answer, for whoever watches: the client is not told. */
  cause: unknown = undefined;
  /** What went wrong beside the answer, which is true all the same, for the log. */
  aside: unknown = undefined;
  /** The idempotency key that came with it. */
  held: Held | undefined = undefined;
  /** Who takes the connection over, by protocol. */
  takers: AnyDescription["upgrade"] = undefined;
  /** Fields that the answer has whatever it is: names and values by turns. */
  more: string[] | undefined = undefined;
  /** Refusals as the envelope rather than as problem details. */
  envelope = false;
}

const noParams: Readonly<Record<string, string>> = Object.freeze({});

/** The client left: there is nobody to answer, and nothing went wrong on this side. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";

  constructor() {
    super("The client went away before its content was complete.");
  }
}

/** What handlers get. */
export interface Context<
  Params = unknown,
  User = unknown,
  Current = unknown,
  Content = unknown,
  Query = QueryValues,
> {
  readonly request: Exchange;
  readonly params: Params;
  /** Parameters of the query as the schema of `query` made them; without one as they were sent. */
  readonly query: Query;
  readonly user: User;
  readonly current: Current;
  readonly content: Content;
}
