/**
 * Authorization and Proxy-Authorization: credentials for an origin server, or for a proxy
 * (RFC 9110 11.6.2, 11.7.2).
 *
 *     Authorization       = credentials
 *     Proxy-Authorization = credentials
 *
 * Example values: `Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==`, `Bearer mF_9.B5f-4.1JqM`
 *
 * The types say Challenge, since the two have one grammar.
 */

import { type Challenge, formatCredentials, parseCredentials } from "./challenge.ts";

/**
 * The credentials; `undefined` when the value is malformed (RFC 9110 11.6.2).
 *
 * @example
 * parseAuthorization("Bearer abc"); // { scheme: "Bearer", token68: "abc", parameters: {} }
 */
export function parseAuthorization(value: string): Challenge | undefined {
  return parseCredentials(value);
}

/**
 * The credentials as a field value; `undefined` when they cannot be represented
 * (RFC 9110 11.6.2).
 *
 * @example
 * formatAuthorization({ scheme: "Bearer", token68: "abc", parameters: {} }); // "Bearer abc"
 */
export function formatAuthorization(credentials: Challenge): string | undefined {
  return formatCredentials(credentials);
}
