import { isSafe, isSuccess } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { isSameUri, isWhole } from "./state.ts";

/** The wholes around a place, with no other change between them that worked. */
export function aroundOf(
  exchanges: readonly Exchange[],
  at: number,
): { readonly before: Exchange; readonly after: Exchange } | undefined {
  const it = exchanges[at] as Exchange;
  const before = exchanges
    .slice(0, at)
    .findLastIndex((other) => isWhole(other) && isSameUri(other, it));
  const next = exchanges.slice(at + 1).findIndex((other) => isWhole(other) && isSameUri(other, it));
  if (before === -1 || next === -1) return undefined;
  const after = at + 1 + next;
  for (let i = before + 1; i < after; i++) {
    const { request, response } = exchanges[i] as Exchange;
    // Whatever worked may be what changed it, at another URI as well.
    if (i !== at && !isSafe(request.method) && isSuccess(response.status)) return undefined;
  }
  return { before: exchanges[before] as Exchange, after: exchanges[after] as Exchange };
}
