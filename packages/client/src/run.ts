import { isError, isSafe, isSuccess } from "@verdict/codes";
import { GONE, NOT_FOUND, PRECONDITION_FAILED } from "@verdict/codes/constants";
import { failureOf } from "./attempt.ts";
import { Failure } from "./failure.ts";
import { following } from "./redirect.ts";
import { type Decision, decide } from "./repeat/decide.ts";
import { sleep } from "./repeat/sleep.ts";
import { toldWait } from "./repeat/told.ts";
import type { Step } from "./result.ts";
import type { Got, Outgoing, Send } from "./settings.ts";

/** How a run ended. */
export interface End {
  readonly request: Outgoing;
  readonly got: Got | Failure;
  readonly redirected: boolean;
  readonly maybeApplied: boolean;
  readonly retryAt: Date | undefined;
}

/** Send a request until there is an end: redirects followed, what passes repeated. Never throws. */
export async function run(first: Outgoing, send: Send): Promise<End> {
  const { call } = first;
  const { redirect = "follow", maxRedirects = 20 } = call.options;
  let request = first;
  let tries = 0;
  let redirects = 0;
  /** Whether an earlier try may have been applied. */
  let isOpen = false;
  for (;;) {
    let got: Got | Failure;
    try {
      got = await send(request);
      if (
        "response" in got &&
        !isError(got.response.status) &&
        redirect !== "manual" &&
        maxRedirects > 0
      ) {
        const next = following(request, got);
        if (next !== undefined) {
          if (redirect === "error" || redirects >= maxRedirects)
            throw new Failure(
              "redirect",
              redirect === "error" ? "It redirects." : `More than ${maxRedirects} redirects.`,
              undefined,
              true,
            );
          const told = toldWait(got.response.headers, Date.now());
          if (
            told !== undefined &&
            (told > call.limits.maxWait || Date.now() + told > call.deadline)
          ) {
            note(call.trail, {
              wait: undefined,
              because: "it asks for a longer wait before it is followed (RFC 9110 10.2.3)",
            });
            return {
              request,
              got,
              redirected: redirects > 0,
              maybeApplied: false,
              retryAt: new Date(Date.now() + told),
            };
          }
          redirects++;
          request = next;
          note(call.trail, { wait: told, because: "it leads on (RFC 9110 15.4)" });
          if (told !== undefined && told > 0) await sleep(told, call.signal);
          continue;
        }
      }
    } catch (error) {
      got = failureOf(error, call.signal);
    }
    const now = Date.now();
    if ("response" in got && !isBad(got)) {
      call.budget?.earn(new URL(request.url).origin);
      const told = toldWait(got.response.headers, now);
      return end(got, told, now);
    }
    const decision = decide(request, got, ++tries, now);
    note(call.trail, decision);
    if (decision.wait === undefined) return end(got, decision.told, now);
    isOpen ||= !isSafe(request.method) && mayHaveApplied(got);
    try {
      await sleep(decision.wait, call.signal);
    } catch (error) {
      got = failureOf(error, call.signal);
      return end(got, decision.told, now);
    }
  }

  function end(got: Got | Failure, told: number | undefined, now: number): End {
    return {
      request,
      got,
      redirected: redirects > 0,
      maybeApplied: isDoubtful(request, got, isOpen),
      retryAt: told === undefined ? undefined : new Date(now + told),
    };
  }
}

/** Whether a response is no final one that helps: an error, or a number that is no status (RFC 9110 15). */
function isBad({ response: { status } }: Got): boolean {
  return isError(status) || !(status >= 100 && status < 600);
}

function mayHaveApplied(got: Got | Failure): boolean {
  return "response" in got ? !isClient(got.response.status) : got.wasSent;
}

function isClient(status: number): boolean {
  return status < 500;
}

function isDoubtful({ method, headers }: Outgoing, got: Got | Failure, isOpen: boolean): boolean {
  if (!("response" in got))
    return !isSafe(method) && (got.wasSent || isOpen) && got.why !== "usage";
  const { status } = got.response;
  if (!isOpen || isSuccess(status)) return false;
  const isConditional =
    "if-match" in headers || "if-none-match" in headers || "if-unmodified-since" in headers;
  return (
    (method === "DELETE" && (status === NOT_FOUND || status === GONE)) ||
    (status === PRECONDITION_FAILED && isConditional)
  );
}

/** Say of the last request why it is, or is not, the last. */
function note(trail: Step[], { wait, because }: Decision): void {
  const last = trail.at(-1);
  if (last !== undefined)
    trail[trail.length - 1] = { ...last, ...(wait === undefined ? {} : { wait }), because };
}
