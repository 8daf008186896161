import type { AnyDescription, Serializer, Variant } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { json } from "./json.ts";

/** What a QUERY answers with where nothing else is offered. */
export const defaultOffer = "application/json";

/** The representations of a description as a list. */
export function variantsOf({ offer = {} }: AnyDescription): readonly Variant<unknown>[] {
  return Array.isArray(offer)
    ? (offer as readonly Variant<unknown>[])
    : Object.entries(offer as Record<string, Serializer<unknown>>).map(([type, write]) => ({
        type,
        write,
      }));
}

/**
 * The chosen representation of the state that the request is about: of the current one, or of what a QUERY found.
 *
 * @throws {TypeError} when the serializer gives neither text nor octets
 */
export function serialized(
  type: string,
  exchange: Exchange,
  description: AnyDescription,
): string | Uint8Array {
  const { method, current, result, params, user } = exchange;
  const write = variantsOf(description).find((it) => it.type === type)?.write ?? json;
  const made: unknown = write(method === "QUERY" ? result : current, {
    params,
    user,
    request: exchange,
  });
  if (typeof made === "string" || made instanceof Uint8Array) return made;
  throw new TypeError(`The offer of ${type} gave ${typeof made}; it has to give text or octets.`);
}
