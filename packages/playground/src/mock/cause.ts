import { answerOf } from "./answer.ts";
import { answers, silences } from "./generated/answers.ts";
import { type CauseOptions, checkCause, type Resolver } from "./options.ts";

/**
 * A mock that answers with this code, and with what the playground sends where the cause of the code happens for real:
 * the fields that it requires, problem details. It is a resolver for MSW; each has its own state.
 *
 * Codes that are not seen on the wire answer with what is: 208 and 424 are inside a 207, the log's 494 to 497 are a 400.
 * 0 and 444 are a network error; 460 and 499 answer nothing, until the client gives up.
 *
 * @throws {TypeError} for a code that has no cause or that fetch cannot see (1xx, 783, 999), for options that do not
 * belong to the code, and for values that make no field
 * @example http.get("https://api.example/items", cause(429, { retryAfter: 2 }))
 */
export function cause<Code extends number>(code: Code, options?: CauseOptions<Code>): Resolver;
export function cause(code: number, options: CauseOptions = {}): Resolver {
  checkCause(code, options);
  const { delay = 0, times = Number.POSITIVE_INFINITY, recovers = false } = options;
  const { unless, afterwards } = options;
  const answer = answering(code, options);
  // What makes no answer is better known now than with the first request.
  if (code in answers) answer(new Request("https://mock.example/"), untilOf(code, options));
  let answered = 0;
  let until: number | undefined;
  return async function mockCause(asked) {
    const { request } = asked;
    const isOver = recovers && until !== undefined && Date.now() >= until;
    if (answered >= times || isOver || unless?.(request) === true) return afterwards?.(asked);
    answered++;
    if (delay > 0) await wait(delay, request.signal);
    if (!recovers || until === undefined) until = untilOf(code, options);
    return answer(request, until);
  };
}

type Answer = (request: Request, until: number | undefined) => Response | Promise<Response>;

function answering(code: number, options: CauseOptions): Answer {
  const silence = silences[String(code) as keyof typeof silences];
  if (silence === "closed") return () => Response.error();
  if (silence === "unanswered") return ({ signal }) => untilAborted(signal);
  const captured = answers[code];
  if (captured === undefined) return () => Response.error();
  return (request, until) => {
    const left = until === undefined ? undefined : Math.ceil((until - Date.now()) / 1000);
    return answerOf(
      code,
      captured,
      options,
      request,
      left === undefined ? left : Math.max(0, left),
    );
  };
}

/** When the client may come again, in milliseconds since the epoch; `undefined` where it is not told. */
function untilOf(code: number, { retryAfter, recovers }: CauseOptions): number | undefined {
  // A field has whole seconds.
  if (retryAfter instanceof Date) return Math.floor(retryAfter.getTime() / 1000) * 1000;
  const { fields = [] } = answers[code] ?? {};
  const usual = fields[fields.indexOf("Retry-After") + 1];
  const seconds =
    retryAfter ?? (recovers === true && fields.includes("Retry-After") ? Number(usual) : undefined);
  return seconds === undefined ? undefined : Date.now() + Math.ceil(seconds) * 1000;
}

async function untilAborted(signal: AbortSignal): Promise<Response> {
  await wait(undefined, signal);
  return Response.error();
}

/** Wait so long, or for ever, but no longer than the client does. */
function wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = milliseconds === undefined ? undefined : setTimeout(over, milliseconds);
    signal.addEventListener("abort", over);
    function over(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", over);
      resolve();
    }
  });
}
