import { code } from "@verdict/codes";
import { parseRetryAfter, retryAfterMs } from "@verdict/fields";
import type { Exchange } from "../exchange.ts";

/** Sends a request and gives the exchange; rejects where no answer came. */
export type Send = (
  url: string,
  how: {
    readonly method: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly content?: string;
  },
) => Promise<Exchange>;

/** Requests that are under way at the same time, and no more. */
const atOnce = 2;

/** That the server asks for more patience than there is. */
export class Pause extends Error {}

/**
 * The same, politely: where the server asks for a pause (429 or 503 with Retry-After, RFC 9110 10.2.3), nothing is sent
 * before it is over, and what was refused is sent once more then.
 *
 * @param patience the longest pause, in milliseconds
 * @returns a sender that rejects with {@link Pause} once a pause is too long, or is asked for again
 */
export function politely(send: Send, patience: number): Send {
  let until = 0;
  return async (url, how) => {
    for (let turn = 0; ; turn++) {
      for (let left = until - Date.now(); left > 0; left = until - Date.now()) {
        await new Promise((resolve) => setTimeout(resolve, left));
      }
      const answer = await send(url, how);
      const { status, fields } = answer.response;
      if (status !== code.TOO_MANY_REQUESTS && status !== code.SERVICE_UNAVAILABLE) return answer;
      const retry = parseRetryAfter(fields.get("retry-after") ?? "");
      const wait = retry === undefined ? patience + 1 : retryAfterMs(retry, Date.now());
      if (turn > 0 || wait > patience) throw new Pause(`The server asks for a pause (${status}).`);
      until = Math.max(until, Date.now() + wait);
    }
  };
}

/** What each of a list becomes, in its order, where two of them are under way at a time; none is begun after `end`. */
export async function* inTurn<From, To>(
  all: readonly From[],
  run: (it: From) => Promise<To>,
): AsyncGenerator<{ readonly from: From; readonly to: PromiseSettledResult<To> }, void> {
  const begun: Promise<PromiseSettledResult<To>[]>[] = [];
  const begin = (i: number): void => {
    if (i < all.length) begun[i] = Promise.allSettled([run(all[i] as From)]);
  };
  for (let i = 0; i < atOnce; i++) begin(i);
  try {
    for (const [i, from] of all.entries()) {
      const [to] = (await begun[i]) as [PromiseSettledResult<To>];
      yield { from, to };
      begin(i + atOnce);
    }
  } finally {
    // Whoever stops early does not leave requests behind.
    await Promise.all(begun);
  }
}
