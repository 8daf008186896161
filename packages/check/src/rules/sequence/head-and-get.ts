import type { Exchange } from "../../exchange.ts";
import { asksForTheSame, isPlain, isSameUri, mayHaveChanged } from "./state.ts";

/** A HEAD and a GET of the same state, with their places. */
export interface HeadAndGet {
  readonly head: Exchange;
  readonly get: Exchange;
  readonly at: number;
}

/** All pairs of HEAD and GET that ask for the same, without a change in between. */
export function headsAndGets(exchanges: readonly Exchange[]): HeadAndGet[] {
  const pairs: HeadAndGet[] = [];
  for (const [i, head] of exchanges.entries()) {
    if (head.request.method !== "HEAD" || !isPlain(head)) continue;
    for (const [j, get] of exchanges.entries()) {
      if (get.request.method !== "GET" || !isPlain(get) || !isSameUri(head, get)) continue;
      if (!asksForTheSame(head, get)) continue;
      if (mayHaveChanged(exchanges, Math.min(i, j), Math.max(i, j))) continue;
      pairs.push({ head, get, at: i });
      break;
    }
  }
  return pairs;
}
