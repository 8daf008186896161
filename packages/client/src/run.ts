import { isRefusal, isSafe, isServerError } from "@verdict/codes";
import { GONE, NOT_FOUND, PRECONDITION_FAILED } from "@verdict/codes/constants";
import { errorOf } from "./attempt.ts";
import { resultOf } from "./ended.ts";
import { VerdictError } from "./error.ts";
import { following, isFollowed } from "./redirect.ts";
import { decide } from "./repeat/decide.ts";
import { sleep } from "./repeat/sleep.ts";
import type { Result } from "./result.ts";
import type { Got, Outgoing } from "./settings.ts";

/** Makes of a result what a caller gets. It is called within the run: each promise more is a microsecond more. */
export type Finish = (result: Result) => Result | Promise<Result>;

/** Send a request until there is an end: redirects followed, what passes repeated. Never throws. */
export async function run(request: Outgoing, finished: Finish): Promise<Result> {
  const { core, options, trail } = request.call;
  const { redirect, maxRedirects = 20, signal } = options;
  let tries = 0;
  let redirects = 0;
  /** Whether a try may have been applied. */
  let isOpen = false;
  for (;;) {
    let got: Got | VerdictError;
    let next: Outgoing | undefined;
    let told: number | undefined;
    let status = 0;
    try {
      got = await core.send(request);
      ({ status } = got.response);
      told = core.told?.(got.response, Date.now());
      if (isFollowed(request, got.response)) {
        if (redirect === "error" || redirects >= maxRedirects)
          throw new VerdictError("redirect", "Too often.");
        next = following(request, got);
      }
    } catch (error) {
      got = errorOf(error);
    }
    const isBad = "why" in got || isRefusal(status);
    let because: string | undefined;
    let wait: number | undefined;
    if (next || isBad) [because, wait] = decide(request, got, next ? 0 : ++tries, told);
    else core.budget?.earn(request.url);
    if (because) Object.assign(trail.at(-1) ?? {}, { because, wait });
    const { method } = request;
    // What leads to a GET was applied.
    isOpen ||=
      !isSafe(method) &&
      ("why" in got ? got.wasSent : isServerError(status) || next?.method === "GET");
    if (wait === undefined) {
      return finished(
        resultOf({
          request,
          got,
          redirected: redirects > 0,
          // It failed after it was sent, or a repeat met what an earlier try may have done.
          maybeApplied:
            isOpen &&
            ("why" in got ||
              status === PRECONDITION_FAILED ||
              (method === "DELETE" && (status === NOT_FOUND || status === GONE))),
          retryAt: told === undefined ? told : new Date(Date.now() + told),
        }),
      );
    }
    if (next) {
      redirects++;
      request = next;
    }
    if (wait > 0) await sleep(wait, signal);
  }
}
