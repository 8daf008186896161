import { classes } from "./data/classes.ts";

/** The five first digits. */
export type ClassDigit = keyof typeof classes;

/** A class as it is written: `1xx` to `5xx`. */
export type ClassId = (typeof classes)[ClassDigit]["id"];

/** What a first digit means. */
export type StatusClass = (typeof classes)[ClassDigit];

export { classes };

/**
 * Whether a number is in the range of status codes, 100 to 599 (RFC 9110 15).
 *
 * @example isStatus(620) // false
 */
export function isStatus(code: number): boolean {
  return Number.isInteger(code) && code >= 100 && code <= 599;
}

/**
 * The class of a status code.
 *
 * A number outside 100-599 has none: `undefined`. (A client that receives one should treat it as a 5xx, RFC 9110 15;
 * `status(n).treatAs` says so.)
 *
 * @example classOf(471)?.name // "Client Error"
 */
export function classOf(code: number): StatusClass | undefined {
  return isStatus(code) ? classes[Math.floor(code / 100) as ClassDigit] : undefined;
}

/** Whether a code is interim, 1xx: a final status still follows (RFC 9110 15.2). */
export function isInformational(code: number): boolean {
  return code >= 100 && code <= 199;
}

/** Whether a code says that the request succeeded, 2xx (RFC 9110 15.3). */
export function isSuccess(code: number): boolean {
  return code >= 200 && code <= 299;
}

/** Whether a code asks the client for further action, 3xx (RFC 9110 15.4). */
export function isRedirection(code: number): boolean {
  return code >= 300 && code <= 399;
}

/** Whether a code blames the request, 4xx (RFC 9110 15.5). */
export function isClientError(code: number): boolean {
  return code >= 400 && code <= 499;
}

/** Whether a code blames the server, 5xx (RFC 9110 15.6). */
export function isServerError(code: number): boolean {
  return code >= 500 && code <= 599;
}

/**
 * Whether a final response does not help: 4xx, 5xx, and a number that is no status, which is taken for a 5xx (RFC 9110 15).
 *
 * @example isRefusal(620) // true
 */
export function isRefusal(code: number): boolean {
  return !(code >= 100 && code <= 399);
}

/** Whether a code is an error of either side, 4xx or 5xx. */
export function isError(code: number): boolean {
  return code >= 400 && code <= 599;
}
