import { ACCEPTED } from "@verdict/codes/constants";
import { sleep } from "./repeat/sleep.ts";
import type { Answered, FollowOptions, Result } from "./result.ts";

/** States of a monitor that are not the end, in the words that APIs have for them. */
const underWay = /accepted|progress|pending|process|queue|running|start|wait|work/i;

/** The longest time that a timer takes. */
const longest = 2 ** 31 - 1;

/**
 * Follow what was accepted to its end (RFC 9110 15.3.3): what Location or Operation-Location names is asked until it
 * answers with something other than 202 or a state that is under way. It is asked with the credentials of the call, so
 * that one of another origin is not asked at all.
 */
export async function follow(
  result: Result,
  { signal, every = 1000, told }: FollowOptions,
  get: (url: string, signal: AbortSignal | undefined) => PromiseLike<Result>,
): Promise<Result> {
  let monitor: URL | undefined;
  for (let last = result; ; ) {
    if (last.is === "failed") return last;
    const address = last.headers.get("operation-location") ?? last.headers.get("location");
    if (address !== null && URL.canParse(address, last.url)) monitor = new URL(address, last.url);
    if (monitor?.origin !== new URL(result.url).origin || !isUnderWay(last, last === result))
      return last;
    if (last !== result) told?.(last);
    const wait = last.retryAt === undefined ? every : +last.retryAt - Date.now();
    await sleep(Math.min(wait, longest), signal);
    last = await get(monitor.href, signal);
  }
}

function isUnderWay({ ok, status, data }: Answered, isFirst: boolean): boolean {
  const { status: one, state = one } = (data ?? {}) as { status?: unknown; state?: unknown };
  return (
    status === ACCEPTED || (!isFirst && ok && typeof state === "string" && underWay.test(state))
  );
}
