import type { Offer } from "./offer.ts";

/** The form of a representation, as its fields tell it (RFC 9110 8.3, 8.4, 8.5). */
export function formOf(offer: Offer): Record<string, string | undefined> {
  return {
    "Content-Type":
      offer.charset === undefined ? offer.type : `${offer.type};charset=${offer.charset}`,
    "Content-Language": offer.language,
    "Content-Encoding": offer.coding,
  };
}
