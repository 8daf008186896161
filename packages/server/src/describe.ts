import type { Authenticator } from "./authentication.ts";
import type { Awaitable } from "./awaitable.ts";
import type { Coding } from "./coding.ts";
import type { Context, Exchange } from "./exchange.ts";
import type { IdempotencyKeys } from "./idempotency.ts";
import type { Limit } from "./limit.ts";
import type { QueryValues } from "./query.ts";
import type { Choices, Gone, Moved, Result, SeeOther } from "./results.ts";
import type { Content } from "./sliceable.ts";
import type { OutputOf, StandardSchema } from "./standard-schema.ts";

/** Methods whose handlers a description may give. */
export type HandledMethod = "POST" | "PUT" | "PATCH" | "DELETE" | "QUERY";

/** What makes two states of a resource tell apart: an opaque tag, a date, or both. */
export type Version =
  | string
  | number
  | Date
  | { readonly etag?: string | number; readonly weak?: boolean; readonly lastModified?: Date };

/** Turns a state of the resource into content of one media type. */
export type Serializer<Current, Asked = unknown> = (
  current: Current,
  context: {
    readonly params: unknown;
    readonly query: Asked;
    readonly user: unknown;
    readonly request: Exchange;
  },
) => Awaitable<Content>;

/** A representation that differs from others of its media type: in language, or in charset. */
export interface Variant<Current, Asked = unknown> {
  readonly type: string;
  /** Language tag (RFC 5646). */
  readonly language?: string;
  /** Charset, where it is negotiated; it becomes the charset parameter. */
  readonly charset?: string;
  readonly write: Serializer<Current, Asked>;
}

/** Representations: one for each media type, or a list where they also differ in language or charset. */
export type Offer<Current, Asked = unknown> =
  | Readonly<Record<string, Serializer<Current, Asked>>>
  | readonly Variant<Current, Asked>[];

/** A request field that negotiation may pass over where nothing matches it (RFC 9110 12.4.1). */
export type Disregard = "accept" | "language" | "charset" | "encoding";

/**
 * Content that a method accepts: a schema for each media type; `null` takes any content as it comes. JSON that is nested
 * more than 512 levels deep is malformed: what looks into it would run out of stack.
 */
export type Accepts = Readonly<Record<string, StandardSchema | null>>;

/** What a handler is given as content: what one of the schemas made of it, or the octets. */
export type ContentOf<A> = {
  [T in keyof A]: A[T] extends StandardSchema ? OutputOf<A[T]> : Uint8Array;
}[keyof A];

/** A method that takes content. */
export interface Handler<Params, User, Current, A extends Accepts, Asked = QueryValues> {
  readonly accept: A;
  readonly run: (
    context: Context<Params, User, Current, ContentOf<A>, Asked>,
  ) => Awaitable<Result | unknown>;
}

/** A method that takes none. */
export type BareHandler<Params, User, Current, Asked = QueryValues> = (
  context: Context<Params, User, Current, undefined, Asked>,
) => Awaitable<Result | unknown>;

/**
 * Takes a connection over, and says the 101 itself: what is in it depends on the protocol.
 *
 * @param connection what the adapter has: of Node it is an `Upgraded`
 */
export type Taker<Params, User, Current, Asked = QueryValues> = (
  connection: never,
  context: Context<Params, User, Current, undefined, Asked>,
) => unknown;

/** Who may do what: one rule for all methods, or one for each. */
export type Authorize<User, Params> =
  | Rule<User, Params>
  | Readonly<Partial<Record<"GET" | HandledMethod, Rule<User, Params>>>>;

/** Statuses of problems that are thrown: for all methods, or for each. */
export type Throws =
  | readonly number[]
  | Readonly<Partial<Record<"GET" | HandledMethod, readonly number[]>>>;

/** Whether this user may. */
export type Rule<User, Params> = (
  user: User,
  context: { readonly params: Params; readonly request: Exchange },
) => Awaitable<boolean>;

/** The state that `load` gives when it finds something. */
export type CurrentOf<Loaded> = [Found<Loaded>] extends [never] ? undefined : Found<Loaded>;

/** The state that a change works on: none of its own where what `load` gives is only where to look for one. */
export type ChangedOf<Loaded> =
  | CurrentOf<Loaded>
  | ([Extract<Awaited<Loaded>, SeeOther | Choices>] extends [never] ? never : undefined);

type Found<Loaded> = Exclude<Awaited<Loaded>, Gone | Moved | SeeOther | Choices | undefined | null>;

/**
 * A resource, described by what it is rather than by what happens: HEAD, OPTIONS, Allow, Vary, validators, 304, 412 and
 * 206 follow from it.
 */
export interface Description<
  Params,
  User,
  Loaded,
  Post extends Accepts,
  Put extends Accepts,
  Patch extends Accepts,
  Query extends Accepts,
  Asked = QueryValues,
> {
  /** Validates the path parameters; what it refuses is a 404, since no such resource can exist. */
  readonly params?: StandardSchema<unknown, Params>;
  /**
   * Validates the parameters of the query for every method that the resource handles, before anybody is asked who they
   * are; what it refuses is a 400 with an error for each. It gets them as {@link QueryValues}: a value that is sent once
   * is text, and only a name that is repeated has a list.
   */
  readonly query?: StandardSchema<unknown, Asked>;
  /** Without it nobody is asked who they are, and there is no 401. */
  readonly authenticate?: Authenticator<User>;
  /** Without it everybody who is admitted may do everything, and there is no 403. */
  readonly authorize?: Authorize<User, Params>;
  /** Answer 404 in place of 403, so that nobody learns what exists (RFC 9110 15.5.4). */
  readonly hideForbidden?: boolean;
  /** Whether it has been paid for; 402 where it has not (RFC 9110 15.5.3). Asked before `authorize`. */
  readonly paid?: Rule<User, Params>;
  /** URI of who demands that it be withheld, `undefined` where nobody does; 451 with a link to it (RFC 7725). */
  readonly blocked?: (context: {
    readonly params: Params;
    readonly user: User;
    readonly request: Exchange;
  }) => Awaitable<string | undefined>;
  /** How many requests a client may send in what time: 429, RateLimit fields (RFC 6585 4). */
  readonly limit?: Limit<User> | readonly Limit<User>[];
  /** Whether requests in TLS early data are answered; true by default. `false`: 425 (RFC 8470). */
  readonly earlyData?: boolean;
  /** A protocol that the client has to upgrade to first: 426 (RFC 9110 15.5.22). */
  readonly requireUpgrade?: string;
  /**
   * Protocols that a GET can switch its connection to (101, RFC 9110 7.8), each with who takes the connection over once
   * the client is admitted and the state is found. Only HTTP/1.1 can switch, and only where the adapter has the connection
   * to give: `serverFor` does. Everywhere else the wish is passed over, as it may be.
   */
  readonly upgrade?: Readonly<Record<string, Taker<Params, User, CurrentOf<Loaded>, Asked>>>;
  /**
   * The current state; `undefined`: 404, `gone()`: 410, `moved(uri)`: 308, 301, 307 or 302, `seeOther(uri)`: 303 to GET,
   * `choices(uris)`: 300 to GET.
   */
  readonly load?: (context: {
    readonly params: Params;
    readonly query: Asked;
    readonly user: User;
    readonly request: Exchange;
  }) => Loaded;
  /** Tells states apart: validators, 304 and 412 follow. */
  readonly version?: (current: CurrentOf<Loaded>) => Version | undefined;
  /** Whether it is locked against changes just now: 423 (RFC 4918 11.3). */
  readonly locked?: (current: CurrentOf<Loaded>) => Awaitable<boolean>;
  /** Representations of the current state, the favourite first: GET and HEAD follow. */
  readonly offer?: Offer<CurrentOf<Loaded>, Asked>;
  /** What its representations look like, for the derived documentation: nothing is validated with it. */
  readonly shape?: StandardSchema;
  /** Request fields that are passed over where nothing matches them; for all others the answer is then 406. */
  readonly disregard?: readonly Disregard[];
  /** Content codings, the favourite first: of representations (Accept-Encoding), and of content that is taken in. */
  readonly codings?: readonly Coding[];
  /** Cache-Control and the like of the 200 to GET. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fields to send ahead in a 103, such as `Link` (RFC 8297); where the client's HTTP can carry it. */
  readonly hints?: Readonly<Record<string, string>>;
  /** Serve ranges of octets (RFC 9110 14). */
  readonly ranges?: boolean;
  /** Methods that must say which state they are meant for (428, RFC 6585 3). */
  readonly requirePrecondition?: readonly ("PUT" | "PATCH" | "DELETE")[];
  /** Whether a change may be repeated under an Idempotency-Key without being made twice: 400, 409, 422, or the first answer. */
  readonly idempotencyKey?: IdempotencyKeys<User>;
  /** Most octets of content taken, and most that its coding may expand to; 1 MiB by default. */
  readonly maxContent?: number;
  /** Refuse content whose length is not announced: 411. */
  readonly requireLength?: boolean;
  /** Give TRACE its request back, without credentials (RFC 9110 9.3.8); off by default. */
  readonly trace?: boolean;
  /**
   * Whether PUT stores content as it was sent, and PATCH changes nothing else: then they tell the new validators, and the
   * client can go on changing without reading first (RFC 9110 9.3.4). The state is loaded once more for it.
   */
  readonly verbatim?: boolean;
  /** Whether PUT makes what is missing; true by default. */
  readonly putCreates?: boolean;
  /** Whether PATCH makes what is missing; false by default. */
  readonly patchCreates?: boolean;
  /** Whether POST works where nothing is there yet; true by default where there is no `load`. */
  readonly postToMissing?: boolean;
  /**
   * Statuses of the problems that its functions throw, for all methods or for each: `[409]`, `{ DELETE: [409] }`. Nothing
   * is checked with it; clients and the derived documentation learn of them.
   */
  readonly throws?: Throws;
  /** In a sentence what it is; for the derived documentation. */
  readonly about?: string;
  readonly POST?:
    | Handler<Params, User, ChangedOf<Loaded>, Post, Asked>
    | BareHandler<Params, User, ChangedOf<Loaded>, Asked>;
  readonly PUT?: Handler<Params, User, CurrentOf<Loaded> | undefined, Put, Asked>;
  readonly PATCH?: Handler<Params, User, ChangedOf<Loaded>, Patch, Asked>;
  /**
   * Gives the state that answers the query: it is represented as `offer` says, as JSON without one; or `seeOther(uri)`
   * where the result can be fetched with GET (RFC 10008 2.5).
   */
  readonly QUERY?: Handler<Params, User, ChangedOf<Loaded>, Query, Asked>;
  readonly DELETE?: BareHandler<Params, User, ChangedOf<Loaded>, Asked>;
}

/** A description whose types do not matter any more. */
// biome-ignore lint/suspicious/noExplicitAny: handlers take what their own description gives them
export type AnyDescription = Description<any, any, any, any, any, any, any, any>;
