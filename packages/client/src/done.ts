import { isSuccess } from "@verdict/codes";
import { ACCEPTED } from "@verdict/codes/constants";
import { sleep } from "./repeat/sleep.ts";
import type { Answered, DoneOptions, Result } from "./result.ts";
import type { Outgoing } from "./settings.ts";

/** States of a monitor that are not the end, in the words that APIs have for them. */
const underWay =
  /^(?:accepted|in[ _-]?progress|not[ _-]?started|pending|processing|queued|running|started|waiting|working)$/i;

/**
 * Follow what was accepted to its end (RFC 9110 15.3.3): Location, or what else names the monitor, is asked until it
 * answers with something other than 202 or a state that is under way.
 */
export async function follow(
  accepted: Answered,
  { signal = new AbortController().signal, every = 1000, told }: DoneOptions,
  request: Outgoing,
  again: (request: Outgoing) => Promise<Result>,
): Promise<Result> {
  let last = accepted;
  let monitor = monitorOf(accepted);
  if (accepted.status !== ACCEPTED || monitor === undefined) return accepted as Result;
  for (;;) {
    await sleep(
      last.retryAt === undefined ? every : Math.max(0, last.retryAt.getTime() - Date.now()),
      signal,
    );
    const { headers } = request;
    const kept = Object.entries(headers).filter(
      ([name]) => !name.startsWith("content-") && !/^(?:idempotency-key|if-.*)$/.test(name),
    );
    const result = await again({
      ...request,
      method: "GET",
      url: monitor,
      content: undefined,
      isForeign: new URL(monitor).origin !== new URL(request.url).origin,
      headers: Object.fromEntries(kept),
      signal,
    });
    if (result.is === "failed" || !isUnderWay(result)) return result;
    told?.(result);
    last = result;
    monitor = monitorOf(result) ?? monitor;
  }
}

function monitorOf({ headers, url }: Answered): string | undefined {
  const address = headers.get("operation-location") ?? headers.get("location");
  return address === null ? undefined : new URL(address, url).href;
}

function isUnderWay({ status, data }: Answered): boolean {
  if (status === ACCEPTED) return true;
  const { status: state, state: other = state } = (data ?? {}) as {
    status?: unknown;
    state?: unknown;
  };
  return isSuccess(status) && typeof other === "string" && underWay.test(other);
}
