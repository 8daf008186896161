import { isSuccess } from "@verdict/codes";
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
 * @param prepared makes the URL that is meant of the one that is given; what it throws is `usage`
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
  prepared: (url: string) => string = (it) => it,
): Promise<Result> {
  const { timeout = 60_000, headers } = options;
  // Nobody has methods that differ in their case alone, and fetch knows it of some only.
  method = method.toUpperCase();
  const call: Running = {
    core,
    options,
    trail: [],
    deadline: Date.now() + timeout,
  };
  let end: End;
  try {
    const { href, username } = new URL(prepared(url));
    if (!/^https?:/.test(href) || username) throw new TypeError("No HTTP URL.");
    end = await run({
      method,
      url: href,
      headers: fieldsOf(headers),
      content: contentOf(options.body),
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

/** Fields by their names in lower case, on top of others; those that are `undefined` are taken away. */
export function fieldsOf(
  headers: RequestHeaders = {},
  fields: Record<string, string> = {},
): Record<string, string> {
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
  const ended = {
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
  const { response, body, type, fromCache = false } = got;
  const { status, statusText, headers, trailers } = response;
  const text = typeof body === "string" ? body : undefined;
  if (response.redirected) {
    ended.url = response.url as string;
    ended.redirected = true;
  }
  return {
    ...ended,
    fromCache,
    // What is no final status is taken for a server's failure (RFC 9110 15).
    is: `${/^[2-5](?=..$)/.exec(`${status}`) ?? 5}xx` as ClassArm,
    status,
    statusText,
    ok: isSuccess(status),
    headers,
    data: body,
    text,
    problem:
      text && /^application\/problem\+json *(;|$)/i.test(type ?? headers.get("content-type") ?? "")
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
