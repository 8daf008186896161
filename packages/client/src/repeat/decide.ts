import { isIdempotent, repeatKind } from "@verdict/codes";
import type { Failure } from "../failure.ts";
import type { Got, Outgoing } from "../settings.ts";
import { toldWait } from "./told.ts";

/** Whether to send it again, and why. */
export interface Decision {
  /** Milliseconds until then; `undefined` where it is not. */
  readonly wait: number | undefined;
  readonly because: string;
  /** How long the server asked to wait, in milliseconds. */
  readonly told?: number | undefined;
}

/**
 * Whether a request that was refused, or got no response, is sent again (RFC 9110 9.2.2).
 *
 * @param tries how often it went wrong, this time included
 */
export function decide(
  { method, url, headers, content, call }: Outgoing,
  got: Got | Failure,
  tries: number,
  now: number,
): Decision {
  const { limits, options, budget } = call;
  const keyed = "idempotency-key" in headers;
  const told = "response" in got ? toldWait(got.response.headers, now) : undefined;
  const no = (because: string): Decision => ({ wait: undefined, because, told });
  const isHarmless = isIdempotent(method) || keyed || options.idempotent === true;
  if ("response" in got) {
    const kind = repeatKind(got.response.status, { told: told !== undefined, keyed });
    if (kind === "permanent") return no("the same request would be refused again (RFC 9110 15)");
    const isRefused = kind === "refused" || told !== undefined;
    if (kind !== "not-applied" && !isHarmless && !(limits.refused && isRefused))
      return no(unsafe(method));
  } else {
    if (got.isFinal) return no(got.why);
    if (got.wasSent && !isHarmless) return no(unsafe(method));
  }
  if (content?.canReplay === false) return no("its content can be sent once only");
  if (tries >= limits.attempts) return no(`${tries} tries are enough`);
  const wait = told ?? backoff(limits, tries);
  if (wait > limits.maxWait) return no("the server asks for a longer wait (RFC 9110 10.2.3)");
  if (now + wait > call.deadline) return no("the time for it would be over");
  if (budget?.take(new URL(url).origin) === false) return no("too much fails there");
  return {
    wait,
    because: told === undefined ? "it passes" : "the server says when (RFC 9110 10.2.3)",
    told,
  };
}

function unsafe(method: string): string {
  return `${method} is not idempotent (RFC 9110 9.2.2)`;
}

function backoff(
  { delay, factor, maxDelay, jitter }: Outgoing["call"]["limits"],
  tries: number,
): number {
  const most = Math.min(maxDelay, delay * factor ** (tries - 1));
  return jitter ? Math.random() * most : most;
}
