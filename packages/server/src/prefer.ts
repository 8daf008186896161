import { type State, select, type Wanted } from "@verdict/decide";
import { parsePrefer, preferenceValue } from "@verdict/fields";
import { type Awaitable, isLater } from "./awaitable.ts";
import type { AnyDescription } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { queryOf } from "./query.ts";
import { type Representation, represent } from "./representation.ts";
import { isThere, shown } from "./results.ts";

/**
 * What the client wants back of a change, by `Prefer: return` (RFC 7240 4.2): after PUT and PATCH the new representation
 * is read back, and after everything what a handler has to show is left out for who wants little.
 */
export function preferredReturn(
  description: AnyDescription,
  method: string,
  state: State,
  offers: readonly Representation[],
): Awaitable<Wanted> {
  const exchange = state.request as Exchange;
  const value = exchange.field("prefer");
  if (value === undefined) return "nothing";
  const wanted = preferenceValue(parsePrefer(value) ?? [], "return");
  if (wanted === "minimal") {
    if (shown(exchange.result) === undefined) return "nothing";
    exchange.preference = "minimal";
    return "minimal";
  }
  const { load } = description;
  const readsBack = method === "PUT" || method === "PATCH";
  if (wanted !== "representation" || !readsBack || load === undefined || offers.length === 0) {
    return "nothing";
  }
  const { params, user } = exchange;
  const loaded = load({ params, query: queryOf(exchange), user, request: exchange }) as unknown;
  return isLater(loaded)
    ? loaded.then((it) => readBack(it, state, offers))
    : readBack(loaded, state, offers);
}

/** Make the representation of the new state, in the form that the client likes best. */
function readBack(
  current: unknown,
  state: State,
  offers: readonly Representation[],
): Awaitable<Wanted> {
  if (!isThere(current)) return "nothing";
  const exchange = state.request as Exchange;
  const chosen = select(offers, exchange) ?? offers[0];
  if (chosen === undefined) return "nothing";
  state.chosen = chosen;
  const made = represent(chosen as Representation, exchange, current);
  const keep = (content: Exchange["made"]): Wanted => {
    exchange.made = content;
    exchange.preference = "representation";
    return "representation";
  };
  return isLater(made)
    ? made.then((it) => keep(it as Exchange["made"]))
    : keep(made as Exchange["made"]);
}
