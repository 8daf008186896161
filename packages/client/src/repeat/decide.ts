import { isIdempotent, repeatKind } from "@verdict/codes";
import type { VerdictError } from "../error.ts";
import type { Got, Outgoing, RepeatOptions } from "../settings.ts";

/** Whether another request follows, why, and in how many milliseconds. */
export type Decision = readonly [because?: string, wait?: number];

/**
 * Whether a request that was refused, or got no response, is sent again (RFC 9110 9.2.2), or a redirect is followed.
 *
 * @param tries how often it went wrong, this time included; 0 for a redirect
 * @param told how long the server asks to wait, in milliseconds
 */
export function decide(
  { method, url, headers, content, call }: Outgoing,
  got: Got | VerdictError,
  tries: number,
  told: number | undefined,
): Decision {
  const { options, deadline, core } = call;
  const {
    attempts = options.repeat === false ? 1 : 3,
    delay = 0.3e3,
    factor = 2,
    maxDelay = 20_000,
    jitter = true,
    maxWait = 60_000,
    refused,
  }: RepeatOptions = options.repeat || {};
  let because = "redirect (RFC 9110 15.4)";
  let wait = told ?? 0;
  if (tries > 0) {
    const keyed = "idempotency-key" in headers;
    const hasTold = told !== undefined;
    const kind =
      "response" in got
        ? repeatKind(got.response.status, { told: hasTold, keyed })
        : got.passes
          ? got.wasSent
            ? "transient"
            : "not-applied"
          : "permanent";
    if (kind === "permanent") return ["permanent (RFC 9110 15)"];
    if (
      !keyed &&
      kind !== "not-applied" &&
      !options.idempotent &&
      !isIdempotent(method) &&
      !(refused && (kind === "refused" || hasTold))
    )
      return [`${method} not idempotent (RFC 9110 9.2.2)`];
    if (content?.canReplay === false) return ["content is spent"];
    if (tries >= attempts) return ["tries spent"];
    because = hasTold ? "as told (RFC 9110 10.2.3)" : "transient";
    wait = told ?? Math.min(maxDelay, delay * factor ** (tries - 1)) * (jitter ? Math.random() : 1);
  }
  if ((told as number) > maxWait || Date.now() + wait > deadline)
    return ["wait too long (RFC 9110 10.2.3)"];
  return tries === 0 || core.budget?.take(url) !== false ? [because, wait] : ["budget spent"];
}
