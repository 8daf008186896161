import type {
  BAD_REQUEST,
  CONFLICT,
  CONTENT_TOO_LARGE,
  EXPECTATION_FAILED,
  FORBIDDEN,
  GONE,
  HTTP_VERSION_NOT_SUPPORTED,
  INTERNAL_SERVER_ERROR,
  LENGTH_REQUIRED,
  LOCKED,
  NOT_ACCEPTABLE,
  NOT_FOUND,
  PAYMENT_REQUIRED,
  PRECONDITION_FAILED,
  PRECONDITION_REQUIRED,
  RANGE_NOT_SATISFIABLE,
  SERVICE_UNAVAILABLE,
  TOO_EARLY,
  TOO_MANY_REQUESTS,
  UNAUTHORIZED,
  UNAVAILABLE_FOR_LEGAL_REASONS,
  UNPROCESSABLE_CONTENT,
  UNSUPPORTED_MEDIA_TYPE,
  UPGRADE_REQUIRED,
} from "@verdict/codes/constants";
import type { Gone } from "../results.ts";
import type { AcceptOf, If, IfFlag, LoadedOf, Said, Says } from "./said.ts";

/** Problems that come of every request to a resource, whatever its method: what is asked before the method, and failures. */
export type Anyhow<D> =
  | typeof BAD_REQUEST
  | typeof INTERNAL_SERVER_ERROR
  | typeof SERVICE_UNAVAILABLE
  | typeof HTTP_VERSION_NOT_SUPPORTED
  | If<D, "params", typeof NOT_FOUND>
  | IfFlag<D, "earlyData", false, true, typeof TOO_EARLY>
  | If<D, "requireUpgrade", typeof UPGRADE_REQUIRED>
  | If<D, "limit", typeof TOO_MANY_REQUESTS>;

/** Problems of a method, beyond those of {@link Anyhow}; in the order in which they are found. */
export type Refusals<D, Method extends string> =
  | Admission<D, Method>
  | ContentHead<D, Method>
  | Finding<D, Method>
  | (OnlySwitches<D, Method> extends true
      ? never
      : (Method extends Reading ? typeof NOT_ACCEPTABLE : never) | Condition<D, Method>)
  | Performing<D, Method>
  | (Method extends "GET" | "QUERY"
      ? IfFlag<D, "ranges", true, false, typeof RANGE_NOT_SATISFIABLE>
      : never)
  | Thrown<D, Method>;

/** Whether a GET can do nothing but switch protocols: there is no representation. */
export type OnlySwitches<D, Method> = Method extends "GET"
  ? Says<D, "offer"> extends true
    ? false
    : Says<D, "upgrade">
  : false;

/** Methods that give a representation. */
export type Reading = "GET" | "HEAD" | "QUERY";

type WithContent = "POST" | "PUT" | "PATCH" | "QUERY";

/** HEAD is GET without content, so what is said of GET holds for it (RFC 9110 9.3.2). */
type AsGet<Method> = Method extends "HEAD" ? "GET" : Method;

type Admission<D, Method extends string> =
  | If<D, "authenticate", typeof UNAUTHORIZED>
  | (IsRuled<Said<D, "authorize", never>, Method> extends true
      ?
          | IfFlag<D, "hideForbidden", true, false, typeof NOT_FOUND>
          | IfFlag<D, "hideForbidden", false, false, typeof FORBIDDEN>
      : never)
  | If<D, "paid", typeof PAYMENT_REQUIRED>
  | If<D, "blocked", typeof UNAVAILABLE_FOR_LEGAL_REASONS>;

type IsRuled<Authorize, Method> = [Authorize] extends [never]
  ? false
  : Authorize extends (...args: never) => unknown
    ? true
    : AsGet<Method> extends keyof Authorize
      ? true
      : false;

type ContentHead<D, Method extends string> =
  | typeof EXPECTATION_FAILED
  | typeof CONTENT_TOO_LARGE
  | (Method extends WithContent
      ?
          | typeof UNSUPPORTED_MEDIA_TYPE
          | IfFlag<D, "requireLength", true, false, typeof LENGTH_REQUIRED>
      : never);

type Finding<D, Method extends string> =
  | (Makes<D, Method> extends true ? never : Missing<LoadedOf<D>>)
  | (Method extends "POST" | "PUT" | "PATCH" | "DELETE" ? If<D, "locked", typeof LOCKED> : never);

type Missing<Loaded> = unknown extends Loaded
  ? typeof NOT_FOUND | typeof GONE
  : Loaded extends Gone
    ? typeof GONE
    : Loaded extends undefined | null
      ? typeof NOT_FOUND
      : never;

/** Whether a method makes what is missing. */
export type Makes<D, Method> = Method extends "PUT"
  ? Said<D, "putCreates", true>
  : Method extends "PATCH"
    ? Said<D, "patchCreates", false>
    : Method extends "POST"
      ? Said<D, "postToMissing", false>
      : false;

type Condition<D, Method> =
  | typeof PRECONDITION_FAILED
  | (Method extends Said<D, "requirePrecondition", readonly never[]>[number &
      keyof Said<D, "requirePrecondition", readonly never[]>]
      ? typeof PRECONDITION_REQUIRED
      : never);

type Performing<D, Method extends string> =
  | (Method extends "POST" | "PATCH"
      ? If<D, "idempotencyKey", typeof CONFLICT | typeof UNPROCESSABLE_CONTENT>
      : never)
  | (IsValidated<AcceptOf<D, Method>> extends true ? typeof UNPROCESSABLE_CONTENT : never);

type IsValidated<Accept> = [Accept] extends [never]
  ? false
  : [Accept[keyof Accept]] extends [null]
    ? false
    : true;

/** Problems that a description says its functions throw. */
type Thrown<D, Method> = Listed<Said<D, "throws", never>, Method>;

type Listed<Throws, Method> = Throws extends readonly (infer Status extends number)[]
  ? Status
  : AsGet<Method> extends infer Name extends keyof Throws
    ? Listed<Throws[Name], Method>
    : never;
