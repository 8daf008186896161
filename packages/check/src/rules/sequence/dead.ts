import { code, isServerError } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { only } from "../../said.ts";
import { isRetrieval } from "../conditions/conditions.ts";
import { mayChange, showsAsMuch, uriOfExchange } from "./state.ts";

const isGone = only(code.NOT_FOUND, code.GONE);

/** Whether a read says that there is nothing. */
export function isAbsent({ request, response }: Exchange): boolean {
  return isRetrieval(request.method) && isGone(response.status);
}

/**
 * The first read of a URI after a place; `undefined` where something may have removed it before. What is hidden from somebody
 * else is not missing: a 404 to other credentials than those there says nothing (RFC 9110 15.5.4).
 */
export function readAfter(
  exchanges: readonly Exchange[],
  from: number,
  uri: string,
): { readonly exchange: Exchange; readonly at: number } | undefined {
  const own = exchanges[from] as Exchange;
  for (let at = from + 1; at < exchanges.length; at++) {
    const exchange = exchanges[at] as Exchange;
    const { method } = exchange.request;
    if (uriOfExchange(exchange) === uri) {
      if (isAbsent(exchange) && !showsAsMuch(own, exchange)) continue;
      if (isRetrieval(method)) return { exchange, at };
      if (method === "DELETE") return undefined;
    } else if (method === "DELETE" && mayChange(exchange, uri)) return undefined;
  }
  return undefined;
}

/** Whether nothing is there. */
export function isDead(status: number): boolean {
  return isGone(status) || isServerError(status);
}
