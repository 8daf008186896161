import type { Problem } from "@verdict/fields";
import type { VerdictError } from "./error.ts";

/** The classes of final statuses: what a status that was not declared is taken for (RFC 9110 15). */
export type ClassArm = "2xx" | "3xx" | "4xx" | "5xx";

/**
 * Why a call ended without a response that can be used.
 *
 * - `network`: no response came: no connection, a reset, no such host
 * - `timeout`: it took longer than one try, or all of them, may take
 * - `aborted`: the caller's signal
 * - `redirect`: too many, to nowhere, or one that would need content that is gone
 * - `truncated`: the content broke off
 * - `decode`: the content is not what was declared
 * - `too-large`: the content is longer than may be
 * - `auth`: no new credentials could be had
 * - `circuit-open`: too much went wrong there a moment ago
 * - `usage`: the call cannot be sent as it is written
 */
export type Why =
  | "network"
  | "timeout"
  | "aborted"
  | "redirect"
  | "truncated"
  | "decode"
  | "too-large"
  | "auth"
  | "circuit-open"
  | "usage";

/** Fields of a response: what `Headers` has, as far as it is read. */
export interface ResponseHeaders extends Iterable<readonly [string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
  getSetCookie(): string[];
}

/** A request that was sent on the way to the result. */
export interface Step {
  readonly method: string;
  /** Without credentials and query. */
  readonly url: string;
  /** The status that came; or why none did. */
  readonly status?: number;
  readonly why?: Why;
  /** Milliseconds that were waited before the next. */
  readonly wait?: number;
  /** Why it was, or was not, sent again or followed, with the section. */
  readonly because?: string;
}

/** What every result tells. */
export interface Ended {
  readonly method: string;
  /** Where the last request went, with the fragment that belongs to it (RFC 9110 10.2.2). */
  readonly url: string;
  /** The requests that were sent, redirects included. */
  readonly attempts: number;
  /** Each of them, in order. */
  readonly trail: readonly Step[];
  readonly redirected: boolean;
  /** Whether a cache answered, with or without asking the server. */
  readonly fromCache: boolean;
  /**
   * Whether the request may have been applied although the result does not say so: it failed after it had been sent, or
   * a repeat of it met what an earlier one may have done (a 404 after DELETE, a 412 after a conditional PUT).
   */
  readonly maybeApplied: boolean;
  /** When the server said that the request may be sent again, by this machine's clock. */
  readonly retryAt: Date | undefined;
}

/** A response. */
export interface Answered<
  Is = ClassArm,
  Data = unknown,
  Status extends number = Is extends number ? Is : number,
> extends Ended {
  /** The status where it was declared, else its class. */
  readonly is: Is;
  /** The number that really came: 299, 471, 599 and 620 included. */
  readonly status: Status;
  readonly statusText: string;
  /** Whether the request succeeded, 2xx. */
  readonly ok: Is extends number | string ? (`${Is}` extends `2${string}` ? true : false) : boolean;
  readonly headers: ResponseHeaders;
  /** The content, read as declared; as its type says where nothing was: JSON, text or octets. `undefined` where there is none. */
  readonly data: Data;
  /** The content as text, unless it was read as octets or as a stream. */
  readonly text: string | undefined;
  /** The problem details, where the content is some (RFC 9457). */
  readonly problem: Problem | undefined;
  /** Fields after the content, where the transport shows them. */
  readonly trailers: ResponseHeaders | undefined;
}

/** No response that can be used. */
export interface Failed extends Ended {
  readonly is: "failed";
  readonly why: Why;
  readonly ok: false;
  /** The status, where one came before it failed. */
  readonly status: number | undefined;
  /** What went wrong, with its cause. */
  readonly error: VerdictError;
}

/** What statuses are declared with: data by status or class. */
export type Declared = object;

/**
 * Every way a call can end: a declared status, else the class of the status, else `failed`. A `switch` over `is` needs no
 * default.
 *
 * Types are gone when a program runs: where only they know a status, `is` is its class, and `status` tells it within.
 *
 * @typeParam All data by status and class
 * @typeParam Told the statuses that `is` tells: all of them where they are declared with formats
 */
export type Result<All extends Declared = Record<never, never>, Told = keyof All> =
  | { [Is in Told & number]: Answered<Is, DataAt<All, Is>> }[Told & number]
  | { [Is in ClassArm]: OfClass<All, Is, Exclude<keyof All & number, Told>> }[ClassArm]
  | Failed;

/** What comes under a class: the statuses that only types know, and whatever else there is. */
type OfClass<All, Is extends ClassArm, Known extends number> =
  | {
      [Status in Known]: ClassOf<Status> extends Is
        ? Answered<Is, DataAt<All, Status>, Status>
        : never;
    }[Known]
  | Answered<
      Is,
      Is extends keyof All ? All[Is] : unknown,
      Is extends ClassOf<Known> ? OtherStatus : number
    >;

/**
 * A status that is none of those that are known beside it. To the compiler it is a number that no status is, so that one
 * can tell the others by comparing; `cases` tells whichever one names.
 */
export type OtherStatus = -1 & { readonly "~other"?: never };

/** The class that a status is taken for. */
type ClassOf<Status extends number> = Status extends number
  ? `${Status}` extends `${infer Digit extends 2 | 3 | 4}${string}`
    ? `${Digit}xx`
    : "5xx"
  : never;

/** The data of a status: its own, else that of its class. */
type DataAt<All, Status extends number> = Status extends keyof All
  ? All[Status]
  : ClassOf<Status> extends keyof All
    ? All[ClassOf<Status>]
    : unknown;

/** The data of the successes: of the declared ones, or unknown where none is. */
export type Value<All extends Declared> = [SuccessOf<All>] extends [never]
  ? unknown
  : All[SuccessOf<All>];

type SuccessOf<All extends Declared> = {
  [Is in keyof All]: `${Is & (number | string)}` extends `2${string}` ? Is : never;
}[keyof All];

/** A function for each way a call can end; statuses that only types know may have one of their own. */
export type Arms<All extends Declared, Out, Told = keyof All> = {
  readonly [Is in Result<All, Told>["is"]]: (
    result: Extract<Result<All, Told>, { readonly is: Is }>,
  ) => Out;
} & {
  readonly [Is in Exclude<keyof All & number, Told>]?: (result: Answered<Is, All[Is]>) => Out;
};

/** How what was accepted is followed. */
export interface FollowOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two looks where the monitor does not say; 1,000 unless told. */
  readonly every?: number | undefined;
  /** Told of each answer of the monitor that is not the end. */
  readonly told?: ((it: Answered) => void) | undefined;
}

/** A result of a client's call. */
export type Ending<All extends Declared = Record<never, never>, Told = keyof All> = Result<
  All,
  Told
> & {
  /**
   * Follow what was accepted (202) to its end: the monitor is asked, no sooner than it says, until it has something else to
   * tell. Any other result is its own end.
   */
  readonly done: (options?: FollowOptions) => Promise<Ending>;
};
