import { read } from "./content/read.ts";
import { redacted, VerdictError } from "./error.ts";
import { isFollowed } from "./redirect.ts";
import type { Step } from "./result.ts";
import type { Got, Outgoing } from "./settings.ts";

/** All that a timer can hold, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * One try: the request, the head and the content in one, so that content that breaks off is a try that failed.
 *
 * @throws {VerdictError} whatever goes wrong
 */
export async function attempt(request: Outgoing): Promise<Got> {
  const { call, method, url, headers, content } = request;
  const { options, core, trail } = call;
  const { tryTimeout = longest, signal } = options;
  const left = call.deadline - Date.now();
  // A controller for each try, of which nothing is left behind: a signal may outlive many calls.
  const own = new AbortController();
  const timer = setTimeout(
    () => own.abort(new VerdictError("timeout", "Too slow.", undefined, tryTimeout < left)),
    Math.min(tryTimeout, left, longest),
  );
  const signals = [signal, request.signal];
  const abort = ({ target }: Event): void => own.abort((target as AbortSignal).reason);
  for (const it of signals) {
    if (it?.aborted) own.abort(it.reason);
    it?.addEventListener("abort", abort);
  }
  const step: { -readonly [Name in keyof Step]: Step[Name] } = { method, url: redacted(url) };
  try {
    own.signal.throwIfAborted();
    trail.push(step);
    const response = await core.transport(request, own.signal);
    step.status = response.status;
    // Nobody waits for what a redirect says.
    const type = response.headers.get("content-type") ?? "";
    const body = isFollowed(request, response)
      ? void response.body?.cancel().catch(() => undefined)
      : await read(response, method, type, options);
    // A stream goes on: the caller may still give up on it.
    if (body instanceof ReadableStream) signals.length = 0;
    return { response, body, type };
  } catch (error) {
    let it = errorOf(error, own.signal, step.status);
    if (it.why === "network") {
      try {
        new Request(url, { method, headers, body: content && "" } as RequestInit);
      } catch (mistake) {
        // What cannot even be written down was not sent.
        trail.pop();
        it = new VerdictError("usage", (mistake as Error).message, mistake);
      }
    }
    it.wasSent &&= trail.includes(step);
    step.why = it.why as NonNullable<typeof it.why>;
    throw it;
  } finally {
    clearTimeout(timer);
    for (const it of signals) it?.removeEventListener("abort", abort);
  }
}

/** What happened, in our own words. */
export function errorOf(error: unknown, signal?: AbortSignal, status?: number): VerdictError {
  const isAborted = signal?.aborted;
  let it = (isAborted ? signal.reason : error) as VerdictError;
  if (!(it instanceof VerdictError)) {
    // fetch says "fetch failed", and why only in its cause.
    const { name, message, cause = it } = Object(it) as Error;
    const { code, message: inner } = Object(cause) as { code?: string; message?: string };
    it = new VerdictError(
      isAborted
        ? name === "TimeoutError"
          ? "timeout"
          : "aborted"
        : status
          ? "truncated"
          : "network",
      inner || message,
      it,
      // fetch hides a 407 behind an error without a word (Fetch 4.6), and would meet the next as well.
      !isAborted && (code ?? inner) !== "",
    );
    // A connection that never was: the server has seen nothing.
    it.wasSent = !/REFUSED|NOTFOUND|AGAIN|UNREACH|CONNECT_T/.test(code as string);
  }
  it.status ??= status;
  return it;
}
