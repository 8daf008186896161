/**
 * Proxy-Authenticate: how to authenticate to a proxy (RFC 9110 11.7.1).
 *
 *     Proxy-Authenticate = #challenge
 *
 * Example value: `Basic realm="proxy"`
 */

import { type Challenge, formatChallenges, parseChallenges } from "./challenge.ts";

/**
 * The challenges; `undefined` when the value is malformed (RFC 9110 11.7.1).
 *
 * @example
 * parseProxyAuthenticate('Basic realm="proxy"')?.[0]?.parameters; // { realm: "proxy" }
 */
export function parseProxyAuthenticate(value: string): readonly Challenge[] | undefined {
  return parseChallenges(value);
}

/**
 * The challenges as a field value; `undefined` when one cannot be represented (RFC 9110 11.7.1).
 *
 * @example
 * formatProxyAuthenticate([basicChallenge("proxy")]); // 'Basic realm="proxy", charset="UTF-8"'
 */
export function formatProxyAuthenticate(challenges: readonly Challenge[]): string | undefined {
  return formatChallenges(challenges);
}
