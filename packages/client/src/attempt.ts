import { read } from "./content/read.ts";
import { Failure } from "./failure.ts";
import type { Step } from "./result.ts";
import type { Got, Outgoing } from "./settings.ts";
import { redacted } from "./target.ts";

/**
 * One try: the request, the head and the content in one, so that content that breaks off is a try that failed.
 *
 * @throws {Failure} whatever goes wrong
 */
export async function attempt(request: Outgoing): Promise<Got> {
  const { call, method } = request;
  call.options.on?.request?.(request);
  const signals = request.signal === undefined ? [call.signal] : [call.signal, request.signal];
  const limit = call.limits.try;
  const own =
    signals.length > 1 || limit < Number.POSITIVE_INFINITY ? new AbortController() : undefined;
  const signal = own?.signal ?? call.signal;
  // Listeners are taken away again: a signal may outlive many calls.
  const stops = own === undefined ? [] : signals.map((it) => forward(it, own));
  const timer =
    own === undefined || limit === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => own.abort(new Failure("timeout", `No end within ${limit} ms.`)), limit);
  let status: number | undefined;
  try {
    if (signal.aborted) throw signal.reason;
    const response = await call.transport.send(request, signal);
    ({ status } = response);
    const body = await read(response, method, call);
    call.trail.push({ method, url: redacted(request.url), status });
    // A stream goes on: the caller may still give up on it.
    if (body instanceof ReadableStream) stops.length = 0;
    return { response, body };
  } catch (error) {
    const failure = failureOf(error, signal, status);
    const step: Step = {
      method,
      url: redacted(request.url),
      why: failure.why,
      ...(status === undefined ? {} : { status }),
    };
    if (failure.wasSent || !failure.isFinal) call.trail.push(step);
    throw failure;
  } finally {
    clearTimeout(timer);
    for (const it of stops) it();
  }
}

function forward(from: AbortSignal, to: AbortController): () => void {
  const abort = (): void => to.abort(from.reason);
  if (from.aborted) abort();
  else from.addEventListener("abort", abort, { once: true });
  return () => from.removeEventListener("abort", abort);
}

/** What happened, in our own words. */
export function failureOf(error: unknown, signal: AbortSignal, status?: number): Failure {
  const failure = signal.aborted ? stopped(signal.reason) : named(error, status);
  failure.status ??= status;
  return failure;
}

function stopped(reason: unknown): Failure {
  if (reason instanceof Failure) return reason;
  const isTime = (reason as Error | undefined)?.name === "TimeoutError";
  return new Failure(
    isTime ? "timeout" : "aborted",
    isTime ? "The caller's time is over." : "The caller gave up.",
    reason,
    true,
  );
}

/** Failures of a connection that never was: the server has seen nothing. */
const unsent =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function named(error: unknown, status: number | undefined): Failure {
  if (error instanceof Failure) return error;
  // fetch says "fetch failed", and why only in its cause.
  const { cause, message, code } = error as Error & { code?: string };
  const inner = (cause ?? {}) as { message?: string; code?: string };
  const failure = new Failure(
    status === undefined ? "network" : "truncated",
    inner.message || message || String(error),
    error,
  );
  failure.wasSent = !unsent.test(inner.code ?? code ?? "");
  return failure;
}
