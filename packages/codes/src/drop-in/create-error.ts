import { isError } from "../class.ts";
import {
  BAD_REQUEST,
  CONTENT_TOO_LARGE,
  INTERNAL_SERVER_ERROR,
  UNPROCESSABLE_CONTENT,
} from "../generated/constants.ts";
import type { Constructors } from "./generated/constructors.ts";
import type * as types from "./http-error.ts";
import type { HttpErrorConstructor } from "./http-error.ts";
import { identifierOf } from "./names.ts";
import statuses from "./statuses.ts";

/** An error that says which status to answer with. */
export type HttpError<Code extends number = number> = types.HttpError<Code>;

/** Classes that keep the name of an earlier RFC: programs tell errors apart by it. */
const before: Readonly<Record<number, string>> = {
  [CONTENT_TOO_LARGE]: "PayloadTooLarge",
  [UNPROCESSABLE_CONTENT]: "UnprocessableEntity",
};

/** What every error made here inherits from; calling it throws a TypeError. */
export const HttpError: HttpErrorConstructor = /* @__PURE__ */ abstract();

/**
 * Whether something is an error made here or has the form of one: an Error with `expose` and one number as `status` and
 * `statusCode`. Those of the package `http-errors` do.
 *
 * @example isHttpError(createError(404)) // true
 */
export function isHttpError(error: unknown): error is HttpError {
  if (!(error instanceof Error)) return false;
  if (error instanceof HttpError) return true;
  const { expose, status, statusCode } = error as Partial<HttpError>;
  return typeof expose === "boolean" && typeof statusCode === "number" && status === statusCode;
}

/**
 * Make an error of a status (500 without one), with a message (its phrase without one) and properties; or add these to
 * an error there is, whose own status counts.
 *
 * A status outside 400-599 is warned of, once each, and becomes 500 where it has no phrase.
 *
 * @throws TypeError for an argument of another type, or a number that does not come first
 * @example createError(404, "no such item").message // "no such item"
 * @example createError.NotFound().statusCode // 404
 */
const createError: types.CreateHttpError &
  types.NamedConstructors & {
    isHttpError: types.IsHttpError;
  } = /* @__PURE__ */ withConstructors();

declare namespace createError {
  type CreateHttpError = types.CreateHttpError;
  type HttpError<Code extends number = number> = types.HttpError<Code>;
  type HttpErrorConstructor<Code extends number = number> = types.HttpErrorConstructor<Code>;
  type IsHttpError = types.IsHttpError;
  type NamedConstructors = types.NamedConstructors;
  type UnknownError = types.UnknownError;
}

export { createError };

type Create = typeof createError;

function withConstructors(): Create {
  function createError(...given: unknown[]): HttpError {
    const { error, message, status, properties } = sorted(given);
    const constructors = create as unknown as Record<number, HttpErrorConstructor | undefined>;
    const Constructor = constructors[status] ?? constructors[baseOf(status)];
    const made = error ?? newError(Constructor, message, status);
    if (error === undefined) capture(made, createError);
    if (Constructor === undefined || !(made instanceof Constructor) || made["status"] !== status) {
      made["expose"] = status < INTERNAL_SERVER_ERROR;
      made["status"] = made["statusCode"] = status;
    }
    for (const key in properties) {
      if (key !== "status" && key !== "statusCode") made[key] = properties[key];
    }
    return made as HttpError;
  }
  const create = createError as unknown as Create;
  return Object.assign(create, { HttpError, isHttpError }, constructors());
}

/** An error on the way to being one of ours. */
type Made = Error & Record<string, unknown>;

/** The arguments, each by what it is. */
function sorted(given: readonly unknown[]) {
  let error: Made | undefined;
  let message: string | undefined;
  let status: unknown = INTERNAL_SERVER_ERROR;
  let properties: Record<string, unknown> = {};
  for (const [at, it] of given.entries()) {
    if (it instanceof Error) {
      error = it as Made;
      status = error["status"] || error["statusCode"] || status;
    } else if (typeof it === "number" && at === 0) status = it;
    else if (typeof it === "string") message = it;
    else if (typeof it === "object") properties = it as Record<string, unknown>;
    else throw new TypeError(`argument #${at + 1} unsupported type ${typeof it}`);
  }
  return { error, message, status: checked(status), properties };
}

/** The status to take: 500 in place of what is none. */
function checked(status: unknown): number {
  if (typeof status !== "number") return INTERNAL_SERVER_ERROR;
  if (Number.isNaN(status) || isError(Math.floor(status))) return status;
  warn(status);
  return statuses.message[status] ? status : INTERNAL_SERVER_ERROR;
}

/** The x00 that a status is made as when it has no constructor of its own. */
function baseOf(status: number): number {
  if (status >= INTERNAL_SERVER_ERROR) return INTERNAL_SERVER_ERROR;
  return status >= BAD_REQUEST ? BAD_REQUEST : Number.NaN;
}

function newError(
  Constructor: HttpErrorConstructor | undefined,
  message: string | undefined,
  status: number,
): Made {
  if (Constructor !== undefined) return new Constructor(message);
  return new Error(message || statuses.message[status]) as Made;
}

/** Every constructor under its number, today's name and, where that is another, the one that `http-errors` has. */
function constructors(): Constructors {
  const all: Record<string, HttpErrorConstructor> = {};
  for (const code of statuses.codes) {
    if (!isError(code)) continue;
    const name = identifierOf(statuses.message[code] ?? "");
    const known = before[code] ?? name;
    all[code] = all[name] = all[known] = constructorOf(known, code);
  }
  return all as unknown as Constructors;
}

function constructorOf(name: string, code: number): HttpErrorConstructor {
  const className = name.endsWith("Error") ? name : `${name}Error`;
  // A function, as a class cannot be called without `new`.
  function CodeError(given?: string): Error {
    const message = given ?? statuses.message[code];
    const error = new Error(message);
    capture(error, CodeError);
    Object.setPrototypeOf(error, CodeError.prototype);
    hold(error, "message", message, true);
    hold(error, "name", className, false);
    return error;
  }
  inherit(CodeError, HttpError);
  Object.defineProperty(CodeError, "name", { value: className });
  Object.assign(CodeError.prototype, {
    status: code,
    statusCode: code,
    expose: code < INTERNAL_SERVER_ERROR,
  });
  return CodeError as unknown as HttpErrorConstructor;
}

/** A function that makes objects. */
interface Constructing {
  readonly prototype: object;
}

function abstract(): HttpErrorConstructor {
  function HttpError(): never {
    throw new TypeError("cannot construct abstract class");
  }
  inherit(HttpError, Error);
  return HttpError as unknown as HttpErrorConstructor;
}

/** What `util.inherits` does. */
function inherit(child: Constructing, parent: Constructing): void {
  Object.defineProperty(child, "super_", { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(child.prototype, parent.prototype);
}

function hold(error: Error, key: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(error, key, { value, enumerable, configurable: true, writable: true });
}

/** Let the stack begin where the error was asked for, in engines that can. */
function capture(error: Error, from: object): void {
  const { captureStackTrace } = Error as { captureStackTrace?: (it: Error, from: unknown) => void };
  captureStackTrace?.(error, from);
}

const warned = /* @__PURE__ */ new Set<number>();

function warn(status: number): void {
  if (warned.has(status)) return;
  warned.add(status);
  const text = "http-errors: non-error status code; use only 4xx or 5xx status codes";
  const { process } = globalThis as {
    process?: { emitWarning?: (text: string, type: string) => void };
  };
  if (process?.emitWarning === undefined) console.warn(text);
  else process.emitWarning(text, "DeprecationWarning");
}
