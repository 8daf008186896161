import type { AnyDescription } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { json } from "./json.ts";

/** What a QUERY answers with where nothing else is offered. */
export const defaultOffer = "application/json";

/**
 * The chosen representation of the state that the request is about: of the current one, or of what a QUERY found.
 *
 * @throws {TypeError} when the serializer gives neither text nor octets
 */
export function serialized(
  type: string,
  { method, current, result }: Exchange,
  { offer = {} }: AnyDescription,
): string | Uint8Array {
  const serialize = offer[type] ?? json;
  const made: unknown = serialize(method === "QUERY" ? result : current);
  if (typeof made === "string" || made instanceof Uint8Array) return made;
  throw new TypeError(`The offer of ${type} gave ${typeof made}; it has to give text or octets.`);
}
