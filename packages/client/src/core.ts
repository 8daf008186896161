import { contentOf } from "./content/request.ts";
import { resultOf } from "./ended.ts";
import { VerdictError } from "./error.ts";
import type { Result } from "./result.ts";
import { type Finish, run } from "./run.ts";
import type { ActOptions, Core, RequestHeaders, Running } from "./settings.ts";

/**
 * Send a request, and get every way that it can end as one result: the class of the status, or `failed`. It never rejects.
 *
 * @param url an absolute http or https URL
 * @param core what carries it, and what it knows of fields: `coreOf` makes one that knows all of them
 * @param prepared makes the URL that is meant of the one that is given; what it throws is `usage`
 * @param finished makes of the result what the caller gets
 * @example
 * const core = { send: attempt, transport: overFetch() };
 * const r = await act("GET", "https://api.example/users/7", {}, core);
 * if (r.is === "2xx") console.log(r.data);
 */
export function act(
  method: string,
  url: string,
  options: ActOptions,
  core: Core,
  prepared: (url: string) => string = (it) => it,
  finished: Finish = (it) => it,
): Promise<Result> {
  // Nobody has methods that differ in their case alone, and fetch knows it of some only.
  method = method.toUpperCase();
  const { timeout = 60_000 } = options;
  const call: Running = { core, options, trail: [], deadline: Date.now() + timeout };
  try {
    const { href, username } = new URL(prepared(url));
    if (!/^https?:/.test(href) || username) throw new TypeError("No HTTP URL.");
    return run(
      {
        method,
        url: href,
        headers: fieldsOf(options.headers),
        content: contentOf(options.body),
        call,
      },
      finished,
    );
  } catch (error) {
    const got = new VerdictError("usage", (error as Error).message, error);
    return Promise.resolve(finished(resultOf({ request: { method, url, call }, got })));
  }
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
