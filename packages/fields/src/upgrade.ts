/**
 * Upgrade: protocols to switch this connection to (RFC 9110 7.8).
 *
 *     Upgrade          = #protocol
 *     protocol         = protocol-name [ "/" protocol-version ]
 *     protocol-name    = token
 *     protocol-version = token
 *
 * Example values: `websocket`, `HTTP/2.0, SHTTP/1.3, IRC/6.9, RTA/x11`
 */

import { isToken } from "./grammar/chars.ts";
import { formatList, parseList } from "./grammar/list.ts";

/** A protocol, with its version if it was given. */
export interface Protocol {
  /** As sent; names compare without case. */
  readonly name: string;
  readonly version?: string;
}

/**
 * The protocols, best first; `undefined` when one is malformed (RFC 9110 7.8).
 *
 * @example
 * parseUpgrade("HTTP/2.0, websocket"); // [{ name: "HTTP", version: "2.0" }, { name: "websocket" }]
 */
export function parseUpgrade(value: string): readonly Protocol[] | undefined {
  return parseList(value, (element) => {
    const slash = element.indexOf("/");
    if (slash === -1) return isToken(element) ? { name: element } : undefined;
    const [name, version] = [element.slice(0, slash), element.slice(slash + 1)];
    return isToken(name) && isToken(version) ? { name, version } : undefined;
  });
}

/**
 * The protocols as a field value; `undefined` when a name or version is no token (RFC 9110 7.8).
 *
 * @example
 * formatUpgrade([{ name: "HTTP", version: "2.0" }]); // "HTTP/2.0"
 */
export function formatUpgrade(protocols: readonly Protocol[]): string | undefined {
  return formatList(protocols, ({ name, version }) => {
    if (!isToken(name)) return undefined;
    if (version === undefined) return name;
    return isToken(version) ? `${name}/${version}` : undefined;
  });
}

/**
 * The first protocol of that name, compared without case, and of that version if one is given;
 * `undefined` when there is none (RFC 9110 7.8).
 *
 * @example
 * findProtocol([{ name: "WebSocket" }], "websocket"); // { name: "WebSocket" }
 */
export function findProtocol(
  protocols: readonly Protocol[],
  name: string,
  version?: string,
): Protocol | undefined {
  return protocols.find(
    (protocol) =>
      protocol.name.toLowerCase() === name.toLowerCase() &&
      (version === undefined || protocol.version === version),
  );
}
