import type { Protocol } from "@verdict/fields";
import type { Fields } from "../../fields.ts";

/** Whether Upgrade is there and names a protocol; an empty list is none (RFC 9110 7.8). */
export function namesProtocol(fields: Fields): boolean {
  return /[^\s,]/.test(fields.get("upgrade") ?? "");
}

const any = "";

/** Protocols by their names in lower case, with their versions; no version stands for all. */
export type Offers = ReadonlyMap<string, ReadonlySet<string>>;

export function offersOf(protocols: readonly Protocol[]): Offers {
  const offers = new Map<string, Set<string>>();
  for (const { name, version = any } of protocols) {
    const key = name.toLowerCase();
    const versions = offers.get(key) ?? new Set();
    offers.set(key, versions.add(version.toLowerCase()));
  }
  return offers;
}

/** Whether a protocol is among those that were offered: names ignore case, and a version matters where both have one. */
export function isOffered({ name, version }: Protocol, offers: Offers): boolean {
  const versions = offers.get(name.toLowerCase());
  if (versions === undefined) return false;
  return version === undefined || versions.has(any) || versions.has(version.toLowerCase());
}
