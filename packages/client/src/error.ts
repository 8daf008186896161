import type { Answered, Failed, Result, Why } from "./result.ts";
import { redacted } from "./target.ts";

/**
 * The one error that is thrown: by `.value()`, `.json()` and the like. It carries the result, so that a `switch` over
 * `error.result.is` knows every way a call can end.
 *
 * Its message has the method, the address without credentials and query, the status and what a problem says; no field and
 * no other content.
 */
export class VerdictError extends Error {
  override readonly name = "VerdictError";
  readonly result: Result;
  /** Why there is no response that can be used; `undefined` where there is one. */
  readonly why: Why | undefined;
  /** The status, where one came. */
  readonly status: number | undefined;

  constructor(
    result: Answered | (Omit<Failed, "error"> & { readonly error?: unknown }),
    cause?: Error,
  ) {
    super(messageOf(result, cause), cause === undefined ? {} : { cause });
    this.result = result as Result;
    this.why = result.is === "failed" ? result.why : undefined;
    this.status = result.status;
  }
}

function messageOf(result: Answered | Omit<Failed, "error">, cause: Error | undefined): string {
  const { method, url, attempts } = result;
  const what =
    result.is === "failed"
      ? `${result.why}: ${cause?.message ?? ""}`
      : `${result.status} ${result.statusText}`.trim();
  const times = attempts === 1 ? "" : ` after ${attempts} requests`;
  const { title, detail } = ("problem" in result ? result.problem : undefined) ?? {};
  const told = [title === undefined ? "" : `"${title}"`, detail ?? ""].filter((it) => it !== "");
  const end = told.length === 0 ? "" : `: ${told.join(" – ").slice(0, longest)}`;
  return `${what} from ${method} ${redacted(url)}${times}${end}`;
}

/** Most characters that a server may put into a message. */
const longest = 300;
