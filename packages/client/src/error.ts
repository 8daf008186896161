import type { Result, Why } from "./result.ts";

/** Most characters that a server may put into a message. */
const longest = 0.3e3;

/**
 * The one error that is thrown: by `.value()`, `.json()` and the like, and within. It carries the result, so that a
 * `switch` over `error.result.is` knows every way a call can end.
 *
 * Its message has the method, the address without credentials and query, the status and what a problem says; no field and
 * no other content.
 */
export class VerdictError extends Error {
  override readonly name = "VerdictError";
  /** Why there is no response that can be used; `undefined` where there is one. */
  declare readonly why: Why | undefined;
  /** Whether another try might help. */
  declare readonly passes: boolean;
  /** Whether the server may have seen the request. */
  wasSent = true;
  /** The status, where one came. */
  declare status: number | undefined;
  /** How the call ended. */
  declare result: Result;

  constructor(why?: Why, message?: string, cause?: unknown, passes = false) {
    super(message, { cause });
    this.why = why;
    this.passes = passes;
  }
}

/** An error, given the result that it is about: its message says now what was called. */
export function about(error: VerdictError, result: Result): VerdictError {
  const { method, url, attempts, status } = result;
  const { statusText, problem } = result as Partial<Extract<Result, { is: "2xx" }>>;
  const said = [problem?.title && `"${problem.title}"`, problem?.detail]
    .filter(Boolean)
    .join(" – ");
  error.message = `${error.why ? `${error.why}: ${error.message}` : `${status} ${statusText}`.trim()} from ${method} ${redacted(url)} after ${attempts} request${attempts === 1 ? "" : "s"}${said && `: ${said.slice(0, longest)}`}`;
  return Object.assign(error, { status, result });
}

/** An address that may be shown: without credentials, query and fragment. */
export function redacted(url: string): string {
  return url
    .replace(/\/\/[^/?#]*@/, "//")
    .replace(/#.*/s, "")
    .replace(/\?.*/s, "?…");
}
