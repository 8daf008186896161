import type {
  ACCEPTED,
  CREATED,
  FOUND,
  MOVED_PERMANENTLY,
  MULTI_STATUS,
  MULTIPLE_CHOICES,
  NO_CONTENT,
  NOT_MODIFIED,
  OK,
  PARTIAL_CONTENT,
  PERMANENT_REDIRECT,
  RESET_CONTENT,
  SEE_OTHER,
  SWITCHING_PROTOCOLS,
  TEMPORARY_REDIRECT,
} from "@verdict/codes/constants";
import type { JsonOf } from "../json.ts";
import type { ProblemDetails } from "../problem.ts";
import type {
  Accepted,
  Choices,
  Created,
  Gone,
  Moved,
  MultiStatus,
  Part,
  Reset,
  SeeOther,
} from "../results.ts";
import type { Makes, OnlySwitches, Reading } from "./refusals.ts";
import type { If, IfFlag, LoadedOf, OffersOf, ResultOf, Says } from "./said.ts";

/** An answer: its status, and its content by media type; `undefined` where it has none. */
export type Ends<Status extends number, Content> = readonly [Status, Content];

/** Problem details, in the form that the client likes best (RFC 9457). */
export interface ProblemContent {
  readonly "application/problem+json": ProblemDetails;
  readonly "text/html": string;
  readonly "text/plain": string;
}

/** Answers with problem details, each with its status. */
export type Problems<Status extends number> = Status extends number
  ? Ends<Status, ProblemContent>
  : never;

/** What a method ends in when nothing is wrong. */
export type Outcomes<D, Method extends string> =
  | (Method extends "OPTIONS" ? Ends<typeof OK, undefined> : never)
  | (Method extends "TRACE" ? Ends<typeof OK, { readonly "message/http": string }> : never)
  | (Method extends "OPTIONS" | "TRACE"
      ? never
      :
          | Elsewhere<LoadedOf<D>, Method>
          | (Method extends Reading ? Retrieved<D, Method> : Acted<D, Method>));

type Elsewhere<Loaded, Method> = unknown extends Loaded
  ? Redirects<boolean, boolean, Method> | Indirectly<SeeOther | Choices, Method>
  : Loaded extends Moved<infer Permanent, infer Keeps>
    ? Redirects<Permanent, Keeps, Method>
    : Indirectly<Loaded, Method>;

/** A redirect keeps the method where the resource says so; left open, where losing it would do harm. */
type Redirects<Permanent, Keeps, Method> = Keeps extends boolean
  ? Permanent extends true
    ? Problems<Keeps extends true ? typeof PERMANENT_REDIRECT : typeof MOVED_PERMANENTLY>
    : Problems<Keeps extends true ? typeof TEMPORARY_REDIRECT : typeof FOUND>
  : Redirects<Permanent, Method extends Reading ? false : true, Method>;

type Indirectly<Loaded, Method> = Method extends "GET" | "HEAD"
  ? Loaded extends SeeOther
    ? Problems<typeof SEE_OTHER>
    : Loaded extends Choices
      ? Ends<typeof MULTIPLE_CHOICES, { readonly "text/uri-list": string }>
      : never
  : never;

type Retrieved<D, Method extends string> =
  | (OnlySwitches<D, Method> extends true
      ? never
      :
          | Ends<typeof NOT_MODIFIED, undefined>
          | (Method extends "QUERY"
              ? Queried<D, ResultOf<D, "QUERY">>
              : Ends<typeof OK, OffersOf<D>>))
  | (Method extends "GET" ? If<D, "upgrade", Ends<typeof SWITCHING_PROTOCOLS, undefined>> : never)
  | (Method extends "GET" | "QUERY"
      ? IfFlag<D, "ranges", true, false, Ends<typeof PARTIAL_CONTENT, Parts<keyof OffersOf<D>>>>
      : never);

/** Parts of a representation are octets, whatever the whole can be read as. */
type Parts<Types extends PropertyKey> = {
  readonly [Type in Types | "multipart/byteranges"]: Uint8Array;
};

/** What a QUERY ends in: its result, or where that can be fetched. */
type Queried<D, Found> =
  | (Extract<Found, SeeOther> extends never ? never : Problems<typeof SEE_OTHER>)
  | (Exclude<Found, SeeOther> extends infer Here
      ? [Here] extends [never]
        ? never
        : Ends<typeof OK, Says<D, "offer"> extends true ? OffersOf<D, Here> : InJson<Here>>
      : never);

type Acted<D, Method extends string> = Exclude<
  Result<
    ResultOf<D, Method>,
    MayMake<D, Method>,
    Method extends "PUT" | "PATCH" ? ReadBack<D> : never
  >,
  // DELETE makes nothing (RFC 9110 9.3.5).
  Method extends "DELETE" ? Ends<typeof CREATED, unknown> : never
>;

/** Whether a PUT can find nothing where it puts something: then it says that it made it (RFC 9110 9.3.4). */
type MayMake<D, Method> = Method extends "PUT"
  ? true extends Makes<D, Method>
    ? unknown extends LoadedOf<D>
      ? true
      : [Extract<LoadedOf<D>, undefined | null | Gone>] extends [never]
        ? false
        : true
    : false
  : false;

/** The representation of the new state, for who prefers it (RFC 7240 4.2). */
type ReadBack<D> =
  Says<D, "load"> extends true ? (Says<D, "offer"> extends true ? OffersOf<D> : never) : never;

/** What a handler's result becomes. */
type Result<Value, Made extends boolean, Back> = unknown extends Value
  ?
      | Told<Created | Accepted | SeeOther | Reset | MultiStatus, Back>
      | Done<unknown, false, Back>
      | Done<undefined, Made, Back>
  : Value extends Created | Accepted | SeeOther | Reset | MultiStatus
    ? Told<Value, Back>
    : Done<Value, Made, Back>;

type Told<Value, Back> =
  Value extends Created<infer New>
    ? Ends<typeof CREATED, Shown<New> | Back>
    : Value extends Accepted<infer Monitored>
      ? Ends<typeof ACCEPTED, Shown<Monitored>>
      : Value extends SeeOther
        ? Problems<typeof SEE_OTHER>
        : Value extends Reset
          ? Ends<typeof RESET_CONTENT, undefined>
          : Value extends MultiStatus
            ? Ends<typeof MULTI_STATUS, InJson<{ readonly responses: readonly Part[] }>>
            : never;

/** Done: 200 with what there is to show, 204 without, for who prefers it so too; 201 where it was made. */
type Done<Value, Made extends boolean, Back> =
  | Ends<typeof NO_CONTENT, undefined>
  | (Value extends Nothing ? never : Ends<typeof OK, InJson<Value>>)
  | ([Back] extends [never] ? never : Ends<typeof OK, Back>)
  | (Made extends true ? Ends<typeof CREATED, Shown<Value> | Back> : never);

type Shown<Value> = Value extends Nothing ? undefined : InJson<Value>;

/** What a function gives that gives nothing. */
type Nothing = ReturnType<() => void>;

type InJson<Value> = { readonly "application/json": JsonOf<Value> };
