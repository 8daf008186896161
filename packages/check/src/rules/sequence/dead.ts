import { code, isServerError } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { uriOfExchange } from "./state.ts";

/** The first read of a URI after a place; `undefined` where something may have removed it before. */
export function readAfter(
  exchanges: readonly Exchange[],
  from: number,
  uri: string,
): { readonly exchange: Exchange; readonly at: number } | undefined {
  for (let at = from + 1; at < exchanges.length; at++) {
    const exchange = exchanges[at] as Exchange;
    if (uriOfExchange(exchange) !== uri) continue;
    const { method } = exchange.request;
    if (method === "GET" || method === "HEAD") return { exchange, at };
    if (method === "DELETE") return undefined;
  }
  return undefined;
}

/** Whether nothing is there. */
export function isDead(status: number): boolean {
  return status === code.NOT_FOUND || status === code.GONE || isServerError(status);
}
