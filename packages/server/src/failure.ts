import { code } from "@verdict/codes";
import { type Answer, answerToProblem, plainProblem } from "./answer.ts";
import { isLater } from "./awaitable.ts";
import { ClientGone, type Exchange } from "./exchange.ts";
import { Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";
import { isAway } from "./store.ts";

/** What happened to one request, for a log. */
export interface LogEntry {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** The id that a 500 or 503 carries, so that the two can be brought together. */
  readonly id?: string;
  /** What user code threw, or what could not be kept of an answer that is true all the same; never shown to the client. */
  readonly error?: unknown;
}

/** Takes log entries. What it throws is dropped: a log that fails must not take the answer with it. */
export type Log = (entry: LogEntry) => unknown;

/** The answer to what was thrown: problems are answers themselves, everything else is a failure. */
export function answerToThrown(
  error: unknown,
  exchange: Exchange,
  resource: Resource | undefined,
  log: Log,
): Answer {
  // Nobody is there to read it, and nothing failed on this side (RFC 9112 8).
  if (error instanceof ClientGone)
    return plainProblem(code.BAD_REQUEST, "The content is incomplete.", exchange);
  if (!(error instanceof Problem)) return failure(error, exchange, log);
  try {
    return answerToProblem(error, exchange, resource);
  } catch (flaw) {
    return failure(flaw, exchange, log);
  }
}

/** Seconds after which it is worth another try, where a store is away. */
const awayFor = "1";

/**
 * A 500 that says nothing but an id; the log has the rest. Where a store is away it is a 503, since it may be back in a
 * moment (RFC 9110 15.6.4), and Retry-After says when to try again (10.2.3).
 */
export function failure(error: unknown, exchange: Exchange, log: Log): Answer {
  if (isAway(error)) {
    const detail = "Something that this needs is away just now; try again in a moment.";
    const fields = ["Retry-After", awayFor];
    return withId(code.SERVICE_UNAVAILABLE, detail, error, exchange, log, fields);
  }
  return withId(
    code.INTERNAL_SERVER_ERROR,
    "Something unexpected went wrong.",
    error,
    exchange,
    log,
  );
}

/** A 503 for what takes longer than anybody waits. */
export function tooSlow(patience: number, exchange: Exchange, log: Log): Answer {
  const error = new Error(`There was no answer within ${patience} ms.`);
  return withId(code.SERVICE_UNAVAILABLE, "This takes too long just now.", error, exchange, log);
}

/** An error of the server's with an id, under which the log has the rest. */
export function withId(
  status: number,
  detail: string,
  error: unknown,
  exchange: Exchange,
  log: Log,
  fields?: string[],
): Answer {
  const id = crypto.randomUUID();
  const { method, target } = exchange;
  tell(log, { method, target, status, id, error });
  return plainProblem(status, detail, exchange, { instance: `urn:uuid:${id}` }, fields);
}

/** A log that fails must not take the answer with it. */
export function tell(log: Log, entry: LogEntry): void {
  try {
    const logged = log(entry);
    if (isLater(logged)) logged.then(undefined, () => undefined);
  } catch {
    // See Log.
  }
}

/** The log where none is given. */
export function report({ method, target, status, id, error }: LogEntry): void {
  // While a store is away the same befalls every request: where it happened says nothing then.
  const shown = isAway(error) ? error.message : error;
  console.error(`${method} ${target}: ${status}${id === undefined ? "" : ` (${id})`}`, shown);
}
