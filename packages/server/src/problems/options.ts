import type { Log } from "../failure.ts";
import type { KnownError } from "../known-errors.ts";

/** What the middleware that answers errors can be told. */
export interface ProblemsOptions {
  /** Told of every failure, and of what an answer lacked; `console.error` by default. */
  readonly onError?: Log;
  /** Problem details (RFC 9457), or the envelope `{ status, message, code, errors }`; `"problem"` by default. */
  readonly errors?: "problem" | "envelope";
  /**
   * What content is that breaks the rules of a schema: `"unprocessable"` (422) by default, `"bad-request"` (400), or
   * `"failure"` (500) where schemas are for data of this side only. Without content it is a 400.
   */
  readonly validation?: "unprocessable" | "bad-request" | "failure";
  /**
   * Whether a connection that fails (ECONNREFUSED and the like) is somebody else's fault: 502 or 504. By default it is a
   * 500, since it may as well be a wrong address.
   */
  readonly upstream?: boolean;
  /** The challenge of a 401 that was thrown without one, such as `Bearer`. */
  readonly challenge?: string;
  /** Errors of your own that are known by their name; they come before the others. */
  readonly known?: readonly KnownError[];
}

/** What the framework knows and the error does not say. */
export interface Knowledge {
  /** Methods that the target allows; `undefined` where nobody can tell. */
  readonly allow?: (() => readonly string[] | undefined) | undefined;
  /** Whether the client has left: what is called off then is nobody's fault. */
  readonly gone?: (() => boolean) | undefined;
  /** Media types that are taken for this request. */
  readonly accepts?: (() => readonly string[] | undefined) | undefined;
}
