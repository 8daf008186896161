import { isError, phraseOf } from "@verdict/codes";
import { checkFields } from "./check-fields.ts";
import type { ValidationError } from "./standard-schema.ts";

/** What a problem says beside its status (RFC 9457 3.1). */
export interface ProblemDetails {
  /** URI of the problem type; `about:blank`, no more than the status, by default. */
  readonly type?: string;
  /** The status' name by default. */
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly ValidationError[];
  readonly [extension: string]: unknown;
}

/** An error that is an answer: throw it from anywhere in a resource. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly details: ProblemDetails;
  /** Fields to send with it. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(status: number, details: ProblemDetails, fields: Readonly<Record<string, string>>) {
    super(details.detail ?? details.title ?? phraseOf(status) ?? String(status));
    checkFields(fields);
    this.status = status;
    this.details = details;
    this.fields = fields;
  }
}

/**
 * An error that is an answer (RFC 9457), to be thrown from anywhere in a resource.
 *
 * @param status any 4xx or 5xx
 * @param details members of the problem; `type` and `title` have defaults
 * @param fields fields to send with it
 * @throws {RangeError} when the status is no error
 * @throws {TypeError} when a field cannot be sent: a line break in its value would start another field
 * @example throw problem(409, { detail: "The order has been shipped." })
 */
export function problem(
  status: number,
  details: ProblemDetails = {},
  fields: Readonly<Record<string, string>> = {},
): Problem {
  if (!Number.isInteger(status) || !isError(status)) {
    throw new RangeError(
      `${status} is no error; return a value, or created(), accepted(), seeOther().`,
    );
  }
  return new Problem(status, details, fields);
}
