import { isIdempotent } from "@verdict/codes";
import { attempt } from "./attempt.ts";
import { Call } from "./call.ts";
import { contentOf } from "./content/request.ts";
import { Failure } from "./failure.ts";
import type { DataOf, Formats } from "./formats.ts";
import { type Budget, budgetOf } from "./repeat/budget.ts";
import type { Declared, Result } from "./result.ts";
import { run } from "./run.ts";
import {
  type As,
  type CallOptions,
  type ClientOptions,
  limitsOf,
  type Outgoing,
  type RequestHeaders,
  type Running,
  type Send,
  type SharedOptions,
} from "./settings.ts";
import { settle } from "./settle.ts";
import { targetOf } from "./target.ts";
import { overFetch } from "./transports/fetch.ts";

/** What a client's calls share. */
export interface Client {
  readonly options: ClientOptions;
  readonly budget: Budget | undefined;
  readonly send: Send;
}

/** What calls share from options: the budget of repeats, and the parts around each try. */
export function clientOf(options: ClientOptions = {}): Client {
  const { repeat, use = [] } = options;
  const budget =
    repeat === false || repeat?.budget === false ? undefined : budgetOf(repeat?.budget);
  return { options, budget, send: use.reduceRight((next, part) => part(next), attempt as Send) };
}

const shared = clientOf();

/**
 * Call a method on a URL, and get every way that it can end as one typed result. It never rejects.
 *
 * @param formats what the content of statuses is; what is left out is read as its type says
 * @example
 * const r = await call("GET", "https://api.example/users/7", {}, { 200: json<User>(), 404: problem() });
 * switch (r.is) {
 *   case 200: return r.data.name;
 *   case 404: return r.data.title;
 *   case "2xx": case "3xx": case "4xx": case "5xx": return `unexpected ${r.status}`;
 *   case "failed": return r.why;
 * }
 */
export function call<const All extends Formats = Record<never, never>>(
  method: string,
  url: string | URL,
  options: CallOptions = {},
  formats?: All,
  client: Client = shared,
): Call<DataOf<All>> {
  const merged = mergedOptions(client.options, options);
  return new Call<DataOf<All> & Declared>(
    (how) => perform(method, url, merged, formats ?? {}, client, how()),
    options.as ?? "auto",
  );
}

async function perform(
  method: string,
  url: string | URL,
  options: CallOptions,
  formats: Formats,
  client: Client,
  as: As,
): Promise<Result> {
  const limits = limitsOf(options);
  const stop = new AbortController();
  const abort = (): void => stop.abort(options.signal?.reason);
  const late = new Failure("timeout", `No end within ${limits.total} ms.`, undefined, true);
  const timer =
    limits.total < 2 ** 31 ? setTimeout(() => stop.abort(late), limits.total) : undefined;
  const running: Running = {
    options,
    limits,
    transport: client.options.transport ?? usual,
    budget: client.budget,
    trail: [],
    signal: stop.signal,
    deadline: Date.now() + limits.total,
    as,
  };
  if (options.signal?.aborted === true) abort();
  else options.signal?.addEventListener("abort", abort, { once: true });
  const request = prepared(method, url, options, client.options.baseUrl, running);
  try {
    const end =
      request instanceof Failure
        ? {
            request: { method, url: String(url), call: running } as Outgoing,
            got: request,
            redirected: false,
            maybeApplied: false,
            retryAt: undefined,
          }
        : await run(request, client.send);
    const result = await settle(end, formats, (next) => resume(next, client));
    options.on?.end?.(result);
    // A stream goes on: the caller may still give up on it.
    if (result.is !== "failed" && result.data instanceof ReadableStream)
      options.signal?.addEventListener("abort", abort, { once: true });
    else options.signal?.removeEventListener("abort", abort);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

/** Another request of the same call, with time of its own: a monitor that is asked. */
function resume(
  { method, url, headers, signal, call: { options } }: Outgoing,
  client: Client,
): Promise<Result> {
  const {
    params: _,
    query: __,
    json: ___,
    form: ____,
    body: _____,
    key: ______,
    ...rest
  } = options;
  return perform(method, url, { ...rest, headers, signal }, {}, client, "auto");
}

function prepared(
  method: string,
  url: string | URL,
  options: CallOptions,
  base: string | URL | undefined,
  running: Running,
): Outgoing | Failure {
  try {
    const target = targetOf(url, base, options.params, options.query);
    const content = contentOf(options);
    const headers = fieldsOf(options.headers);
    if (content?.type !== undefined) headers["content-type"] ??= content.type;
    if (running.as === "json") headers["accept"] ??= "application/json";
    const { key } = options;
    // A request that may be sent twice anyway needs none.
    if (key !== undefined && !isIdempotent(method)) {
      const it = key === "auto" ? crypto.randomUUID() : key;
      headers["idempotency-key"] ??= options.keyForm === "bare" ? it : JSON.stringify(it);
    }
    return { method, url: target.href, headers, content, isForeign: false, call: running };
  } catch (error) {
    if (error instanceof Failure) return error;
    return new Failure("usage", (error as Error).message, error, true);
  }
}

/** Fields by their names in lower case; those that are `undefined` are taken away. */
function fieldsOf(headers: RequestHeaders = {}): Record<string, string> {
  const fields: Record<string, string> = {};
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of pairs as Iterable<readonly [string, string | undefined]>) {
    if (value === undefined) delete fields[name.toLowerCase()];
    else fields[name.toLowerCase()] = value;
  }
  return fields;
}

const usual = overFetch();

/** What a call says comes on top of what its client says. */
function mergedOptions(general: ClientOptions, own: CallOptions): CallOptions {
  if (general === shared.options) return own;
  const { baseUrl: _, transport: __, use: ___, ...all } = general;
  const { headers } = own;
  const merged: SharedOptions = { ...all, ...own };
  if (all.headers === undefined || headers === undefined) return merged;
  const pairs = (it: RequestHeaders): Iterable<readonly [string, string | undefined]> =>
    (Symbol.iterator in it ? it : Object.entries(it)) as Iterable<
      readonly [string, string | undefined]
    >;
  return {
    ...merged,
    headers: [...pairs(all.headers), ...pairs(headers)] as Iterable<readonly [string, string]>,
  };
}
