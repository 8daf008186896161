import { findProtocol, type Protocol, parseConnection, parseUpgrade } from "@verdict/fields";
import type { RequestHead } from "./request.ts";

/**
 * The protocol that a request asks to switch to and that is among those offered, as the request spells it; the first that
 * the client names (RFC 9110 7.8). Only HTTP/1.1 can ask: a server ignores it in HTTP/1.0, and later versions have no
 * such fields (RFC 9113 8.6).
 */
export function askedProtocol(
  request: RequestHead,
  offered: readonly string[],
): string | undefined {
  const upgrade = request.field("upgrade");
  if (upgrade === undefined || request.version !== "1.1") return undefined;
  // Without the option it was meant for someone on the way (RFC 9110 7.6.1).
  const options = parseConnection(request.field("connection") ?? "") ?? [];
  if (!options.includes("upgrade")) return undefined;
  const ours = offered.flatMap((it) => parseUpgrade(it) ?? []);
  const asked = parseUpgrade(upgrade)?.find(
    ({ name, version }) =>
      findProtocol(ours, name, version) ?? findProtocol(anyVersion(ours), name),
  );
  return asked && spelled(asked);
}

/** Protocols that are offered in whatever version the client names. */
function anyVersion(protocols: readonly Protocol[]): readonly Protocol[] {
  return protocols.filter((it) => it.version === undefined);
}

function spelled({ name, version }: Protocol): string {
  return version === undefined ? name : `${name}/${version}`;
}

/** Whether a request came in a version of HTTP that is one of these protocols already. */
export function isSpoken(request: RequestHead, protocols: string): boolean {
  const version = Number.parseFloat(request.version);
  return (parseUpgrade(protocols) ?? []).some((it) => {
    if (it.name.toLowerCase() === "http") return Number.parseFloat(it.version ?? "0") <= version;
    return Math.trunc(version) === shortNames[it.name.toLowerCase()];
  });
}

/** Names by which ALPN and earlier upgrades know the later versions (RFC 9113 3.2, RFC 9114 3.1). */
const shortNames: Readonly<Record<string, number>> = { h2: 2, h2c: 2, h3: 3 };
