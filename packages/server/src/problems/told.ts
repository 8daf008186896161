import { code, isError } from "@verdict/codes";
import { checkFields } from "../check-fields.ts";
import { ClientGone, type Exchange } from "../exchange.ts";
import { type KnownError, knownError, knownErrors, memberOf } from "../known-errors.ts";
import { Problem, type ProblemDetails } from "../problem.ts";
import { errorsOf, type FieldError, type Issue } from "../standard-schema.ts";
import { isValidation, validationErrors } from "./ajv.ts";
import type { ProblemsOptions } from "./options.ts";

/** What an error tells the client. */
export interface Told {
  readonly status: number;
  readonly details: ProblemDetails;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * What an error that is known tells the client: by its name, then by its shape.
 *
 * @returns `undefined` for one that is not, which is a failure
 */
export function told(
  error: unknown,
  exchange: Exchange,
  options: ProblemsOptions,
): Told | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof ClientGone) {
    return plain(code.BAD_REQUEST, "The content is incomplete.");
  }
  const row = knownError(error, [...(options.known ?? []), ...knownErrors]);
  if (row !== undefined) return fromRow(row, options);
  if (isIssues(error)) return invalid(errorsOf(error.issues), exchange.hasContent, options);
  if (isValidation(error)) {
    // Only content can be unprocessable; a query or a path parameter is part of the request itself.
    const inContent = (error.validationContext ?? "body") === "body" && exchange.hasContent;
    return invalid(validationErrors(error.validation), inContent, options);
  }
  return fromStatus(error) ?? fromAggregate(error, exchange, options);
}

function fromRow(
  { status, detail, fields = {}, upstream }: KnownError,
  options: ProblemsOptions,
): Told | undefined {
  if (upstream === true && options.upstream !== true) return undefined;
  return { status, details: { detail }, fields };
}

function plain(status: number, detail: string): Told {
  return { status, details: { detail }, fields: {} };
}

/** Errors of validation that follow Standard Schema, ZodError and ValiError among them. */
function isIssues(error: unknown): error is { readonly issues: readonly Issue[] } {
  const issues = memberOf(error, "issues");
  return Array.isArray(issues) && issues.length > 0 && issues.every(isIssue);
}

function isIssue(it: unknown): it is Issue {
  const path = memberOf(it, "path");
  return typeof memberOf(it, "message") === "string" && (path === undefined || Array.isArray(path));
}

function invalid(
  errors: readonly FieldError[],
  inContent: boolean,
  { validation = "unprocessable" }: ProblemsOptions,
): Told | undefined {
  if (validation === "failure") return undefined;
  const detail = inContent
    ? "The content breaks the rules for it."
    : "The request breaks the rules for it.";
  const status =
    inContent && validation === "unprocessable" ? code.UNPROCESSABLE_CONTENT : code.BAD_REQUEST;
  return { status, details: { detail, errors }, fields: {} };
}

/** Errors that bring their status, as http-errors makes them and as everybody's own are made by hand. */
function fromStatus(error: unknown): Told | undefined {
  // A client's error has the status that it was answered with, which says nothing about the request that came in.
  if (["response", "config", "$metadata"].some((name) => memberOf(error, name) !== undefined)) {
    return undefined;
  }
  const status = [memberOf(error, "status"), memberOf(error, "statusCode")].find(
    (it) => typeof it === "number" && Number.isInteger(it) && isError(it),
  ) as number | undefined;
  // A 500 is a failure like any other: it gets its id, and the log the rest.
  if (status === undefined || status === code.INTERNAL_SERVER_ERROR) return undefined;
  const message = memberOf(error, "message");
  // Hono's exceptions are meant to be read; others say so themselves.
  const exposed =
    memberOf(error, "expose") === true || typeof memberOf(error, "getResponse") === "function";
  const details =
    exposed && typeof message === "string" && message !== "" ? { detail: message } : {};
  return { status, details, fields: fieldsOf(error) };
}

/** The fields that an error asks for, without those that cannot be sent or follow from what is sent. */
function fieldsOf(error: unknown): Record<string, string> {
  const out: Record<string, string> = {};
  const given = memberOf(error, "headers");
  if (typeof given !== "object" || given === null) return out;
  for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
    const field = { [name]: Array.isArray(value) ? value.join(", ") : String(value) };
    try {
      checkFields(field);
      Object.assign(out, field);
    } catch {
      // Better without it than a failure in place of what was meant.
    }
  }
  return out;
}

/** Several errors at once are known if all of them are. */
function fromAggregate(
  error: unknown,
  exchange: Exchange,
  options: ProblemsOptions,
): Told | undefined {
  const errors = memberOf(error, "errors");
  if (!(error instanceof AggregateError) || !Array.isArray(errors)) return undefined;
  const all = errors.map((it) => (it === error ? undefined : told(it, exchange, options)));
  const [first] = all;
  if (first === undefined || all.some((it) => it === undefined)) return undefined;
  const known = all as Told[];
  const worst = known.find((it) => it.status >= code.INTERNAL_SERVER_ERROR);
  if (worst !== undefined) return worst;
  const same = known.every((it) => it.status === first.status);
  const members = known.flatMap((it) => it.details.errors ?? []);
  const details = {
    detail: [...new Set(known.flatMap((it) => it.details.detail ?? []))].join(" "),
    ...(members.length > 0 ? { errors: members } : {}),
  };
  return {
    status: same ? first.status : code.BAD_REQUEST,
    details: details.detail === "" ? { ...details, detail: "Several things are wrong." } : details,
    fields: same ? Object.assign({}, ...known.map((it) => it.fields)) : {},
  };
}
