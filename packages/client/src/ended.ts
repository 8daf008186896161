import { isSuccess } from "@verdict/codes";
import { about, type VerdictError } from "./error.ts";
import type { ClassArm, Ended, Result } from "./result.ts";
import type { Got, Outgoing } from "./settings.ts";

/** How a run ended. */
export interface End {
  readonly request: Pick<Outgoing, "method" | "url" | "call">;
  readonly got: Got | VerdictError;
  readonly redirected?: boolean;
  readonly maybeApplied?: boolean;
  readonly retryAt?: Date | undefined;
}

/** The result that a run ended with. */
export function resultOf({
  request: { method, url, call },
  got,
  redirected,
  maybeApplied,
  retryAt,
}: End): Result {
  const { trail, core } = call;
  const ended = {
    method,
    url,
    attempts: trail.length,
    trail,
    redirected: !!redirected,
    fromCache: !!(got as Got).fromCache,
    maybeApplied: !!maybeApplied,
    retryAt,
  };
  if ("why" in got) return failed(got, ended);
  const { response, body, type } = got;
  const { status, statusText, headers, trailers } = response;
  const text = typeof body === "string" ? body : undefined;
  if (response.redirected) {
    ended.url = response.url as string;
    ended.redirected = true;
  }
  return {
    ...ended,
    // What is no final status is taken for a server's failure (RFC 9110 15).
    is: `${/^[2-5](?=..$)/.exec(`${status}`) ?? 5}xx` as ClassArm,
    status,
    statusText,
    ok: isSuccess(status),
    headers,
    data: body,
    text,
    problem:
      text && /^application\/problem\+json *(;|$)/i.test(type) ? core.problem?.(text) : undefined,
    trailers,
  } as Result;
}

/** A result without a response that can be used. */
export function failed(error: VerdictError, ended: Ended): Result {
  const { why, status } = error;
  return about(error, { ...ended, is: "failed", why, ok: false, status, error } as Result).result;
}
