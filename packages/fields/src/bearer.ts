/**
 * The Bearer scheme: whoever has the token may use it (RFC 6750).
 *
 *     credentials = "Bearer" 1*SP b64token
 *     challenge   = "Bearer" [ 1*SP 1#auth-param ]
 *     error       = 1*( %x20-21 / %x23-5B / %x5D-7E )         ; error_description alike
 *     error_uri   = 1*( %x21 / %x23-5B / %x5D-7E )
 *     scope       = scope-token *( SP scope-token )
 *     scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
 *
 * Example values: `Bearer mF_9.B5f-4.1JqM`,
 * `Bearer realm="example", error="invalid_token", error_description="The access token expired"`
 */

import { type Challenge, hasScheme } from "./challenge.ts";

/** What a Bearer challenge says. */
export interface BearerChallenge {
  readonly realm?: string | undefined;
  /**
   * `invalid_request`, `invalid_token`, `insufficient_scope` (RFC 6750 3.1) or a code of an
   * extension; absent when the request had no credentials at all.
   */
  readonly error?: string | undefined;
  /** For developers, not for users. */
  readonly errorDescription?: string | undefined;
  /** A page for developers. */
  readonly errorUri?: string | undefined;
  /** The scopes that would do, all of them needed. */
  readonly scope?: readonly string[] | undefined;
}

/**
 * The token of the credentials; `undefined` when the scheme is another or there is none
 * (RFC 6750 2.1).
 *
 * @example
 * parseBearer({ scheme: "Bearer", token68: "abc", parameters: {} }); // "abc"
 */
export function parseBearer(credentials: Challenge): string | undefined {
  return hasScheme(credentials, "Bearer") ? credentials.token68 : undefined;
}

/**
 * What the challenge says, each member undefined when it is not there or malformed; `undefined` when
 * the scheme is another or the challenge has a token68 (RFC 6750 3).
 *
 * @example
 * parseBearerChallenge({ scheme: "Bearer", token68: undefined, parameters: { scope: "a b" } });
 * // scope: ["a", "b"]
 */
export function parseBearerChallenge(challenge: Challenge): BearerChallenge | undefined {
  if (!hasScheme(challenge, "Bearer") || challenge.token68 !== undefined) return undefined;
  const { realm, error, error_description, error_uri, scope } = challenge.parameters;
  const scopes = scope?.split(" ");
  return {
    realm,
    error: checked(error, isText),
    errorDescription: checked(error_description, isText),
    errorUri: checked(error_uri, isWord),
    scope: scopes?.every(isWord) ? scopes : undefined,
  };
}

function checked(text: string | undefined, fits: (text: string) => boolean): string | undefined {
  return text !== undefined && fits(text) ? text : undefined;
}

/**
 * The challenge, to be formatted with others; `undefined` when a member has characters its grammar
 * lacks (RFC 6750 3).
 *
 * @example
 * bearerChallenge({ error: "invalid_token" }); // sent as Bearer error="invalid_token"
 */
export function bearerChallenge(challenge: BearerChallenge = {}): Challenge | undefined {
  const { realm, error, errorDescription, errorUri, scope } = challenge;
  const fit =
    (error === undefined || isText(error)) &&
    (errorDescription === undefined || isText(errorDescription)) &&
    (errorUri === undefined || isWord(errorUri)) &&
    (scope ?? []).every(isWord);
  if (!fit) return undefined;
  const parameters = Object.entries({
    realm,
    scope: scope?.length ? scope.join(" ") : undefined,
    error,
    error_description: errorDescription,
    error_uri: errorUri,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { scheme: "Bearer", token68: undefined, parameters: Object.fromEntries(parameters) };
}

function isText(text: string): boolean {
  return /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}

function isWord(text: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}
