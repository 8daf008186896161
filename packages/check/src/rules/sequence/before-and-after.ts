import { isSafe, isSuccess } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { isSameUri, isWhole } from "./state.ts";

/** What was seen around a place. */
export interface Around {
  readonly before: Exchange;
  readonly after: Exchange;
}

type Shows = (exchange: Exchange) => boolean;

/**
 * What was seen of the resource around a place, with no other change between that worked.
 *
 * @param shows what counts before, and after; wholes unless told
 */
export function aroundOf(
  exchanges: readonly Exchange[],
  at: number,
  shows: { readonly before?: Shows; readonly after?: Shows } = {},
): Around | undefined {
  const { before: isBefore = isWhole, after: isAfter = isWhole } = shows;
  const it = exchanges[at] as Exchange;
  const before = exchanges
    .slice(0, at)
    .findLastIndex((other) => isBefore(other) && isSameUri(other, it));
  const next = exchanges.slice(at + 1).findIndex((other) => isAfter(other) && isSameUri(other, it));
  if (before === -1 || next === -1) return undefined;
  const after = at + 1 + next;
  for (let i = before + 1; i < after; i++) {
    const { request, response } = exchanges[i] as Exchange;
    // Whatever worked may be what changed it, at another URI as well.
    if (i !== at && !isSafe(request.method) && isSuccess(response.status)) return undefined;
  }
  return { before: exchanges[before] as Exchange, after: exchanges[after] as Exchange };
}

/** Whether what is seen afterwards is just what a PUT sent. */
export function isWhatWasSent({ request }: Exchange, { response }: Exchange): boolean {
  return (
    request.method === "PUT" &&
    request.content !== undefined &&
    response.content !== undefined &&
    request.content.length > 0 &&
    request.content.equals(response.content)
  );
}
