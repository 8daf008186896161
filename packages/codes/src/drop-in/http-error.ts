import type { Constructors } from "./generated/constructors.ts";

/** An error that says which status to answer with. */
export interface HttpError<Code extends number = number> extends Error {
  status: Code;
  statusCode: Code;
  /** Whether the client may read the message: below 500, unless told otherwise. */
  expose: boolean;
  /** Fields to send with the response. */
  headers?: { [name: string]: string } | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: so has @types/http-errors, and code that reads a property of its own has to compile as before
  [property: string]: any;
}

/** What follows the status: an error to add to, a message, or properties. */
// biome-ignore lint/suspicious/noExplicitAny: so has @types/http-errors; interfaces without an index signature fit no `unknown`
export type UnknownError = Error | string | { [property: string]: any };

/** Makes errors of one status, with `new` or without. */
export interface HttpErrorConstructor<Code extends number = number> {
  (message?: string): HttpError<Code>;
  new (message?: string): HttpError<Code>;
}

/** Makes an error of any status. */
export interface CreateHttpError {
  <Code extends number = number>(status: Code, ...rest: UnknownError[]): HttpError<Code>;
  (...rest: UnknownError[]): HttpError;
}

/** Whether something is such an error. */
export type IsHttpError = (error: unknown) => error is HttpError;

/** The constructors by name and by number, and the one that all of them inherit from. */
export type NamedConstructors = Constructors & { HttpError: HttpErrorConstructor };
