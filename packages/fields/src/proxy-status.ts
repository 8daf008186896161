/**
 * Proxy-Status: how each intermediary handled the response, and why one made its own (RFC 9209).
 *
 *     Proxy-Status        = sf-list          ; Tokens or Strings, each with
 *         error           = sf-token         ; 2.1.1
 *         next-hop        = sf-string / sf-token
 *         next-protocol   = sf-token / sf-binary
 *         received-status = sf-integer
 *         details         = sf-string
 *
 * Example values: `ExampleCDN; error=connection_timeout`, `r34.example.net; received-status=503`
 *
 * The first member is the intermediary closest to the origin server, the last closest to the user
 * agent.
 */

import { latin1, latin1Bytes } from "./message/source.ts";
import {
  formatItems,
  integerOf,
  parseItems,
  textOf,
  tokenOf,
  tokenOrString,
  withoutNames,
} from "./structured/members.ts";
import { serializeToken } from "./structured/token.ts";
import { type BareItem, type Item, type ItemParameters, token } from "./structured/types.ts";

/** What one intermediary says. */
export interface ProxyStatus {
  /** A name for the intermediary: a host name, a pseudonym or a product. */
  readonly name: string;
  /** A proxy error type, such as `connection_timeout`: then the intermediary made the response. */
  readonly error?: string | undefined;
  /** The host, address or name it turned to. */
  readonly nextHop?: string | undefined;
  /** The ALPN identifier of the protocol it used there. */
  readonly nextProtocol?: string | undefined;
  /** The status it received, when it sent another. */
  readonly receivedStatus?: number | undefined;
  /** For people. */
  readonly details?: string | undefined;
  /** All parameters, those that error types define included (`rcode`, `alert-message`, …). */
  readonly parameters?: ItemParameters | undefined;
}

/**
 * What the intermediaries say; `undefined` when the list is malformed or a member has no name. A
 * parameter of the wrong type counts as absent, so that one slip does not hide the rest
 * (RFC 9209 2).
 *
 * @example
 * parseProxyStatus("ExampleCDN; error=connection_timeout")?.[0]?.error; // "connection_timeout"
 */
export function parseProxyStatus(value: string): readonly ProxyStatus[] | undefined {
  return parseItems(value, parseMember);
}

function parseMember({ value, parameters }: Item): ProxyStatus | undefined {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const {
    error,
    "next-hop": nextHop,
    "next-protocol": nextProtocol,
    "received-status": receivedStatus,
    details,
  } = parameters;
  return {
    name,
    error: tokenOf(error),
    nextHop: textOf(nextHop),
    nextProtocol: protocolOf(nextProtocol),
    receivedStatus: integerOf(receivedStatus),
    details: typeof details === "string" ? details : undefined,
    parameters,
  };
}

/**
 * The statuses as a field value; further `parameters` come last. `undefined` when a member cannot
 * be represented (RFC 9209 2).
 *
 * @example
 * formatProxyStatus([{ name: "cdn", error: "dns_error", details: "no such host" }]);
 * // 'cdn;error=dns_error;details="no such host"'
 */
export function formatProxyStatus(statuses: readonly ProxyStatus[]): string | undefined {
  return formatItems(
    statuses.map(({ name, error, nextHop, nextProtocol, receivedStatus, details, parameters }) => ({
      value: tokenOrString(name),
      parameters: {
        error: error === undefined ? undefined : token(error),
        "next-hop": nextHop === undefined ? undefined : tokenOrString(nextHop),
        "next-protocol": nextProtocol === undefined ? undefined : protocol(nextProtocol),
        "received-status": receivedStatus,
        details,
        ...withoutNames(parameters, known),
      },
    })),
  );
}

const known = ["error", "next-hop", "next-protocol", "received-status", "details"];

/** ALPN identifiers are bytes; those that are tokens are sent as such (RFC 9209 2.1.3). */
function protocol(text: string): BareItem {
  return serializeToken(text) === undefined ? latin1Bytes(text) : token(text);
}

function protocolOf(value: BareItem | undefined): string | undefined {
  return value instanceof Uint8Array ? latin1(value) : tokenOf(value);
}
