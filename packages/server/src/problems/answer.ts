import { code, forServer, isServerError, phraseOf } from "@verdict/codes";
import { type Answer, answerToProblem, plainProblem } from "../answer.ts";
import { isLater } from "../awaitable.ts";
import type { Exchange } from "../exchange.ts";
import { failure, type Log, report, withId } from "../failure.ts";
import { memberOf } from "../known-errors.ts";
import { Problem } from "../problem.ts";
import type { Knowledge, ProblemsOptions } from "./options.ts";
import { type Told, told } from "./told.ts";

/** Answers errors, and what has no route. */
export interface Answerer {
  readonly answer: (error: unknown, exchange: Exchange, knowledge?: Knowledge) => Answer;
  /** The answer to a target that nothing is at: 405 where other methods are allowed, else 404. */
  readonly nothing: (exchange: Exchange, knowledge?: Knowledge) => Answer;
  /** What comes too late to be answered goes to the log. */
  readonly tooLate: (error: unknown, exchange: Exchange, status: number, gone: boolean) => void;
}

/** What answers errors as the options say. */
export function answererFor(options: ProblemsOptions = {}): Answerer {
  const { onError: log = report, challenge } = options;
  const envelope = options.errors === "envelope";
  const warned = new Set<number>();

  /** Once for each status: what is wrong is in the code, and the same for every request. */
  const warn = (status: number, name: string, mend: string, exchange: Exchange): void => {
    if (warned.has(status)) return;
    warned.add(status);
    const error = new TypeError(
      `A ${status} ${phraseOf(status)} was answered without ${name}, which it must carry. ${mend}`,
    );
    quietly(log, { method: exchange.method, target: exchange.target, status, error });
  };

  const answerTold = (it: Told, error: unknown, exchange: Exchange, knows: Knowledge): Answer => {
    const fields = completed(it, exchange, knows, challenge);
    const missing = missingIn(it.status, fields);
    let { status } = it;
    if (missing !== undefined) {
      warn(status, missing, mends[status] ?? `Give the error the field ${missing}.`, exchange);
      status = instead[status] ?? status;
    }
    // A problem is said on purpose; whatever else is the server's fault gets an id, and the log the rest.
    if (isServerError(status) && !(error instanceof Problem)) {
      const detail = it.details.detail ?? "This does not work just now.";
      const answer = withId(status, detail, error, exchange, log);
      answer.fields.push(...Object.entries(fields).flat());
      return answer;
    }
    if (missing === undefined) {
      return answerToProblem(new Problem(status, it.details, fields), exchange, undefined);
    }
    const { detail = phraseOf(status) ?? "", ...details } = it.details;
    return plainProblem(status, detail, exchange, details);
  };

  const answer = (error: unknown, exchange: Exchange, knows: Knowledge = {}): Answer => {
    exchange.envelope = envelope;
    try {
      if (isCalledOff(error) && knows.gone?.() === true) {
        return plainProblem(code.BAD_REQUEST, "The client has left.", exchange);
      }
      const it = told(error, exchange, options);
      return it === undefined
        ? failure(error, exchange, log)
        : answerTold(it, error, exchange, knows);
    } catch (flaw) {
      // Errors can be made so that reading them throws.
      return failure(flaw, exchange, log);
    }
  };

  return {
    answer,
    nothing(exchange, knows = {}) {
      const allowed = knows.allow?.() ?? [];
      const isThere = allowed.length > 0 && !allowed.includes(exchange.method);
      const status = isThere ? code.METHOD_NOT_ALLOWED : code.NOT_FOUND;
      const detail = isThere
        ? `The method ${exchange.method} is not for this resource.`
        : "There is no such resource.";
      const fields = isThere ? { Allow: allowed.join(", ") } : {};
      return answer(new Problem(status, { detail }, fields), exchange, knows);
    },
    tooLate(error, { method, target }, status, gone) {
      if (gone && isCalledOff(error)) return;
      quietly(log, { method, target, status, error });
    },
  };
}

/** Whether it was called off, as requests to others are when the client leaves. */
export function isCalledOff(error: unknown): boolean {
  return memberOf(error, "name") === "AbortError";
}

/** The fields of an error with what the framework knows beside it. */
function completed(
  { status, fields }: Told,
  exchange: Exchange,
  { allow, accepts }: Knowledge,
  challenge: string | undefined,
): Record<string, string> {
  const out: Record<string, string> = { ...fields };
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "" && !has(out, name)) out[name] = value;
  };
  if (status === code.UNAUTHORIZED) add("WWW-Authenticate", challenge);
  if (status === code.METHOD_NOT_ALLOWED) add("Allow", allow?.()?.join(", "));
  // A 415 about a coding says so in Accept-Encoding; this one is about the media type (RFC 9110 15.5.16).
  if (status === code.UNSUPPORTED_MEDIA_TYPE && !has(out, "Accept-Encoding")) {
    add(acceptField[exchange.method] ?? "Accept", accepts?.()?.join(", "));
  }
  return out;
}

/** The field that says which content is taken (RFC 5789 3.1; Linked Data Platform 7.1; RFC 9110 12.5.1). */
const acceptField: Readonly<Record<string, string>> = {
  PATCH: "Accept-Patch",
  POST: "Accept-Post",
};

function has(fields: Readonly<Record<string, string>>, name: string): boolean {
  return Object.keys(fields).some((it) => it.toLowerCase() === name.toLowerCase());
}

function missingIn(status: number, fields: Readonly<Record<string, string>>): string | undefined {
  return forServer(status)?.must.find((it) => it.when === undefined && !has(fields, it.name))?.name;
}

/**
 * The status that says the most of what is meant and can do without the field. A 405 stays: any other would be about
 * something else.
 */
const instead: Readonly<Record<number, number>> = {
  [code.UNAUTHORIZED]: code.FORBIDDEN,
  [code.PROXY_AUTHENTICATION_REQUIRED]: code.FORBIDDEN,
  [code.UPGRADE_REQUIRED]: code.BAD_REQUEST,
};

const mends: Readonly<Record<number, string>> = {
  [code.UNAUTHORIZED]:
    'It went out as a 403. Tell problems() the challenge, such as { challenge: "Bearer" }, or give the error the field.',
  [code.METHOD_NOT_ALLOWED]: "Give the error the field, with the methods that the resource has.",
};

/** Tell the log, whatever comes of it. */
function quietly(log: Log, entry: Parameters<Log>[0]): void {
  try {
    const logged = log(entry);
    if (isLater(logged)) logged.then(undefined, () => undefined);
  } catch {
    // A log that fails must not take the answer with it.
  }
}
