import { isInformational, isStatus, isSuccess } from "@verdict/codes";
import { contentOf } from "./content/request.ts";
import { about, VerdictError } from "./error.ts";
import type { ClassArm, Ended, Result } from "./result.ts";
import { type End, run } from "./run.ts";
import type { ActOptions, Core, RequestHeaders, Running } from "./settings.ts";

/**
 * Send a request, and get every way that it can end as one result: the class of the status, or `failed`. It never rejects.
 *
 * @param url an absolute http or https URL
 * @param core what carries it, and what it knows of fields: `coreOf` makes one that knows all of them
 * @example
 * const core = { send: attempt, transport: overFetch() };
 * const r = await act("GET", "https://api.example/users/7", {}, core);
 * if (r.is === "2xx") console.log(r.data);
 */
export async function act(
  method: string,
  url: string,
  options: ActOptions,
  core: Core,
): Promise<Result> {
  const { repeat, timeout = 60_000, headers, body } = options;
  const call: Running = {
    core,
    options,
    repeat: {
      attempts: 3,
      delay: 0.3e3,
      factor: 2,
      maxDelay: 20_000,
      jitter: true,
      maxWait: 60_000,
      refused: false,
      ...(repeat === false ? { attempts: 1 } : repeat),
    },
    trail: [],
    deadline: Date.now() + timeout,
  };
  let end: End;
  try {
    const { href, username, protocol } = new URL(url);
    if (!/^https?:$/.test(protocol) || username) throw new TypeError("It is no URL of HTTP.");
    end = await run({
      method,
      url: href,
      headers: fieldsOf(headers),
      content: contentOf(body),
      isForeign: false,
      call,
    });
  } catch (error) {
    end = {
      request: { method, url, call },
      got: new VerdictError("usage", (error as Error).message, error),
    };
  }
  return resultOf(end);
}

/** Fields by their names in lower case; those that are `undefined` are taken away. */
export function fieldsOf(headers: RequestHeaders = {}): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    const key = name.toLowerCase();
    if (value === undefined) delete fields[key];
    else fields[key] = value;
  }
  return fields;
}

/** The result that a run ended with. */
function resultOf({
  request: { method, url, call },
  got,
  redirected = false,
  maybeApplied = false,
  retryAt,
}: End): Result {
  const { trail, core } = call;
  const ended: Ended = {
    method,
    url,
    attempts: trail.length,
    trail,
    redirected,
    fromCache: false,
    maybeApplied,
    retryAt,
  };
  if ("why" in got) return failed(got, ended);
  const { response, body, fromCache = false } = got;
  const { status, statusText, headers, trailers } = response;
  const text = typeof body === "string" ? body : undefined;
  return {
    ...ended,
    ...(response.redirected && { url: response.url, redirected: true }),
    fromCache,
    // What is no final status is taken for a server's failure (RFC 9110 15).
    is: `${isStatus(status) && !isInformational(status) ? Math.floor(status / 100) : 5}xx` as ClassArm,
    status,
    statusText,
    ok: isSuccess(status),
    headers,
    data: body,
    text,
    problem:
      text && /^application\/problem\+json *(;|$)/i.test(headers.get("content-type") ?? "")
        ? core.problem?.(text)
        : undefined,
    trailers,
  } as Result;
}

/** A result without a response that can be used. */
export function failed(error: VerdictError, ended: Ended): Result {
  const { why, status } = error;
  const result = { ...ended, is: "failed", why, ok: false, status, error } as Result;
  about(error, result);
  return result;
}
