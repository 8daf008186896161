import { isSuccess } from "@verdict/codes";
import { type Problem, parseProblem } from "@verdict/fields";
import { isJson } from "./content/read.ts";
import { follow } from "./done.ts";
import { VerdictError } from "./error.ts";
import { Failure } from "./failure.ts";
import { blankProblem, type Format, type Formats } from "./formats.ts";
import type { Answered, ClassArm, Ended, Result } from "./result.ts";
import type { End } from "./run.ts";
import type { Got, Outgoing } from "./settings.ts";

/** The result that a run ended with. */
export async function settle(
  end: End,
  formats: Formats,
  again: (request: Outgoing) => Promise<Result>,
): Promise<Result> {
  const { request, got, redirected, maybeApplied, retryAt } = end;
  const { method, url, call } = request;
  const ended = {
    method,
    url,
    attempts: call.trail.length,
    trail: call.trail,
    redirected,
    maybeApplied,
    retryAt,
  };
  if (!("response" in got)) return failed(got, { ...ended, fromCache: false });
  const { response, body, fromCache = false } = got;
  const { status, statusText, headers } = response;
  const is = status in formats ? status : classArm(status);
  const format = formats[is as keyof Formats] ?? { as: isSuccess(status) ? call.as : "auto" };
  const type = headers.get("content-type");
  const text = typeof body === "string" ? body : undefined;
  const isProblem = /problem\+json/i.test(type ?? "");
  const problem = isProblem ? parseProblem(text) : undefined;
  const all = {
    ...ended,
    url: response.redirected === true && response.url !== undefined ? response.url : url,
    redirected: redirected || response.redirected === true,
    fromCache,
  };
  const answered: Answered = {
    ...all,
    is: is as ClassArm,
    status,
    statusText,
    ok: isSuccess(status),
    headers,
    data: undefined,
    text,
    problem,
    trailers: response.trailers,
    done: (options = {}) => follow(answered, options, request, again),
  };
  try {
    return Object.assign(answered, { data: await dataOf(got, format, problem, type) });
  } catch (error) {
    const failure = new Failure("decode", (error as Error).message, error, true);
    failure.status = status;
    return failed(failure, all);
  }
}

/** The class of a status; what is no status is taken for a server's failure (RFC 9110 15). */
function classArm(status: number): ClassArm {
  return (status < 200 || status > 599 ? "5xx" : `${Math.floor(status / 100)}xx`) as ClassArm;
}

function failed(failure: Failure, ended: Ended): Result {
  const { why, status } = failure;
  const result = { ...ended, is: "failed" as const, why, ok: false as const, status };
  return { ...result, error: new VerdictError(result, failure) };
}

async function dataOf(
  { response: { status, statusText }, body }: Got,
  { as, schema }: Format<unknown>,
  problem: Problem | undefined,
  type: string | null,
): Promise<unknown> {
  if (as === "none") return undefined;
  if (as === "problem") return problem ?? blankProblem(status, statusText);
  if (body === undefined || typeof body !== "string")
    return schema === undefined ? body : checked(body, schema);
  if (as === "text") return body;
  // What nobody asked to be JSON, and is none, is kept as text.
  const value = as === "json" ? JSON.parse(body) : isJson(type) ? parsed(body) : body;
  return schema === undefined ? value : checked(value, schema);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function checked(
  value: unknown,
  schema: NonNullable<Format<unknown>["schema"]>,
): Promise<unknown> {
  const it = await schema["~standard"].validate(value);
  if (it.issues === undefined) return it.value;
  throw new TypeError(
    it.issues
      .slice(0, 5)
      .map(({ message, path = [] }) =>
        `${path.map((at) => String((at as { key?: unknown } | null)?.key ?? at)).join(".")} ${message}`.trim(),
      )
      .join("; "),
  );
}
