import type { Authenticator } from "./authentication.ts";
import type { Awaitable } from "./awaitable.ts";
import type { Context, Exchange } from "./exchange.ts";
import type { Gone, Moved, Result } from "./results.ts";
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
export type Serializer<Current> = (current: Current) => string | Uint8Array;

/** Content that a method accepts: a schema for each media type; `null` takes any content as it comes. */
export type Accepts = Readonly<Record<string, StandardSchema | null>>;

/** What a handler is given as content: what one of the schemas made of it, or the octets. */
export type ContentOf<A> = {
  [T in keyof A]: A[T] extends StandardSchema ? OutputOf<A[T]> : Uint8Array;
}[keyof A];

/** A method that takes content. */
export interface Handler<Params, User, Current, A extends Accepts> {
  readonly accept: A;
  readonly run: (
    context: Context<Params, User, Current, ContentOf<A>>,
  ) => Awaitable<Result | unknown>;
}

/** A method that takes none. */
export type BareHandler<Params, User, Current> = (
  context: Context<Params, User, Current, undefined>,
) => Awaitable<Result | unknown>;

/** Who may do what: one rule for all methods, or one for each. */
export type Authorize<User, Params> =
  | Rule<User, Params>
  | Readonly<Partial<Record<"GET" | HandledMethod, Rule<User, Params>>>>;

/** Whether this user may. */
export type Rule<User, Params> = (
  user: User,
  context: { readonly params: Params; readonly request: Exchange },
) => Awaitable<boolean>;

/** The state that `load` gives when it finds something. */
export type CurrentOf<Loaded> = [Found<Loaded>] extends [never] ? undefined : Found<Loaded>;

type Found<Loaded> = Exclude<Awaited<Loaded>, Gone | Moved | undefined | null>;

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
> {
  /** Validates the path parameters; what it refuses is a 404, since no such resource can exist. */
  readonly params?: StandardSchema<unknown, Params>;
  /** Without it nobody is asked who they are, and there is no 401. */
  readonly authenticate?: Authenticator<User>;
  /** Without it everybody who is admitted may do everything, and there is no 403. */
  readonly authorize?: Authorize<User, Params>;
  /** Answer 404 in place of 403, so that nobody learns what exists (RFC 9110 15.5.4). */
  readonly hideForbidden?: boolean;
  /** The current state; `undefined`: 404, `gone()`: 410, `moved(uri)`: 308, 301, 307 or 302. */
  readonly load?: (context: {
    readonly params: Params;
    readonly user: User;
    readonly request: Exchange;
  }) => Loaded;
  /** Tells states apart: validators, 304 and 412 follow. */
  readonly version?: (current: CurrentOf<Loaded>) => Version | undefined;
  /** Representations of the current state, the favourite first: GET and HEAD follow. */
  readonly offer?: Readonly<Record<string, Serializer<CurrentOf<Loaded>>>>;
  /** Cache-Control and the like of the 200 to GET. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Serve ranges of octets (RFC 9110 14). */
  readonly ranges?: boolean;
  /** Methods that must say which state they are meant for (428, RFC 6585 3). */
  readonly requirePrecondition?: readonly ("PUT" | "PATCH" | "DELETE")[];
  /** Most octets of content taken; 1 MiB by default. */
  readonly maxContent?: number;
  /** Give TRACE its request back, without credentials (RFC 9110 9.3.8); off by default. */
  readonly trace?: boolean;
  /** Whether PUT makes what is missing; true by default. */
  readonly putCreates?: boolean;
  readonly POST?:
    | Handler<Params, User, CurrentOf<Loaded>, Post>
    | BareHandler<Params, User, CurrentOf<Loaded>>;
  readonly PUT?: Handler<Params, User, CurrentOf<Loaded> | undefined, Put>;
  readonly PATCH?: Handler<Params, User, CurrentOf<Loaded>, Patch>;
  /** Gives the state that answers the query: it is represented as `offer` says, as JSON without one (RFC 10008). */
  readonly QUERY?: Handler<Params, User, CurrentOf<Loaded>, Query>;
  readonly DELETE?: BareHandler<Params, User, CurrentOf<Loaded>>;
}

/** A description whose types do not matter any more. */
// biome-ignore lint/suspicious/noExplicitAny: handlers take what their own description gives them
export type AnyDescription = Description<any, any, any, any, any, any, any>;
