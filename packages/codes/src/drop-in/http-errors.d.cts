/** What `require()` gives: the function itself, with its types in it. */
import type types from "@verdict/codes/drop-in/http-errors" with { "resolution-mode": "import" };

declare const createError: typeof types;
declare namespace createError {
  type CreateHttpError = types.CreateHttpError;
  type HttpError<Code extends number = number> = types.HttpError<Code>;
  type HttpErrorConstructor<Code extends number = number> = types.HttpErrorConstructor<Code>;
  type IsHttpError = types.IsHttpError;
  type NamedConstructors = types.NamedConstructors;
  type UnknownError = types.UnknownError;
}

export = createError;
