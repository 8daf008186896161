import { type Exchange, type ExchangeJson, exchangeFrom } from "../exchange.ts";

/**
 * Exchanges from JSON: one, a list of them, or `{ "exchanges": [...] }`.
 *
 * @throws {TypeError} for what is none, with the place and the member that is wrong
 */
export function exchangesFromJson(value: unknown): Exchange[] {
  const { exchanges = value } = (value ?? {}) as { readonly exchanges?: unknown };
  const all = Array.isArray(exchanges) ? exchanges : [exchanges];
  return all.map((it, i) => {
    try {
      return exchangeFrom(it as ExchangeJson);
    } catch (error) {
      throw new TypeError(`Exchange ${i + 1}: ${(error as Error).message}`);
    }
  });
}
