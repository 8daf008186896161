import type { Protocol } from "@verdict/fields";
import type { Fields } from "../../fields.ts";

/** Whether Upgrade is there and names a protocol; an empty list is none (RFC 9110 7.8). */
export function namesProtocol(fields: Fields): boolean {
  return /[^\s,]/.test(fields.get("upgrade") ?? "");
}

/** Whether a protocol is among those that were offered: names ignore case, and a version matters where both have one. */
export function isOffered(protocol: Protocol, offered: readonly Protocol[]): boolean {
  return offered.some(
    ({ name, version }) =>
      name.toLowerCase() === protocol.name.toLowerCase() &&
      (version === undefined ||
        protocol.version === undefined ||
        version.toLowerCase() === protocol.version.toLowerCase()),
  );
}
