import { ACCEPTED } from "@verdict/codes/constants";
import { sleep } from "./repeat/sleep.ts";
import type { Answered, FollowOptions, Result } from "./result.ts";

/** States of a monitor that are not the end, in the words that APIs have for them. */
const underWay = /accepted|progress|pending|process|queue|running|start|wait|work/i;

/**
 * Follow what was accepted to its end (RFC 9110 15.3.3): what Location or Operation-Location names is asked until it
 * answers with something other than 202 or a state that is under way.
 */
export async function follow(
  result: Result,
  { signal, every = 1000, told }: FollowOptions,
  get: (url: string, signal: AbortSignal | undefined) => PromiseLike<Result>,
): Promise<Result> {
  let monitor: string | undefined;
  for (let last = result; ; ) {
    if (last.is === "failed") return last;
    const address = last.headers.get("operation-location") ?? last.headers.get("location");
    if (address !== null) monitor = new URL(address, last.url).href;
    if (monitor === undefined || !isUnderWay(last, last === result)) return last;
    if (last !== result) told?.(last);
    await sleep(last.retryAt === undefined ? every : +last.retryAt - Date.now(), signal);
    last = await get(monitor, signal);
  }
}

function isUnderWay({ ok, status, data }: Answered, isFirst: boolean): boolean {
  const { status: one, state = one } = (data ?? {}) as { status?: unknown; state?: unknown };
  return (
    status === ACCEPTED || (!isFirst && ok && typeof state === "string" && underWay.test(state))
  );
}
