/**
 * Takes the place of the package `http-errors` (2.0), on the facts of this one.
 *
 * @module
 */
export {
  createError as default,
  createError as "module.exports",
  HttpError,
  isHttpError,
} from "./create-error.ts";
export * from "./generated/http-errors.ts";
