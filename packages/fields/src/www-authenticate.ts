/**
 * WWW-Authenticate: how to authenticate to the origin server (RFC 9110 11.6.1).
 *
 *     WWW-Authenticate = #challenge
 *
 * Example value: `Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\""`
 */

import { type Challenge, formatChallenges, parseChallenges } from "./challenge.ts";

/**
 * The challenges; `undefined` when the value is malformed (RFC 9110 11.6.1).
 *
 * @example
 * parseWwwAuthenticate('Bearer error="invalid_token"')?.[0]?.scheme; // "Bearer"
 */
export function parseWwwAuthenticate(value: string): readonly Challenge[] | undefined {
  return parseChallenges(value);
}

/**
 * The challenges as a field value; `undefined` when one cannot be represented (RFC 9110 11.6.1).
 *
 * @example
 * formatWwwAuthenticate([{ scheme: "Bearer", token68: undefined, parameters: {} }]); // "Bearer"
 */
export function formatWwwAuthenticate(challenges: readonly Challenge[]): string | undefined {
  return formatChallenges(challenges);
}
