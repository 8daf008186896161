import { isIdempotent } from "@verdict/codes";
import { parseProblem } from "@verdict/fields";
import { attempt } from "./attempt.ts";
import { Call } from "./call.ts";
import type { Body } from "./content/request.ts";
import { act, failed, fieldsOf } from "./core.ts";
import { VerdictError } from "./error.ts";
import { follow } from "./follow.ts";
import type { DataOf, Formats } from "./formats.ts";
import { budgetOf } from "./repeat/budget.ts";
import { toldWait } from "./repeat/quotas.ts";
import type { Ended, FollowOptions, Result } from "./result.ts";
import type {
  ActOptions,
  As,
  Core,
  Part,
  RequestHeaders,
  SharedOptions,
  Transport,
} from "./settings.ts";
import { shaped } from "./shape.ts";
import { targetOf, type Values } from "./target.ts";
import { overFetch } from "./transports/fetch.ts";

/** What a client is told once. */
export interface ClientOptions extends SharedOptions {
  /** What paths are joined to: `https://api.example/v1`. */
  readonly baseUrl?: string | URL | undefined;
  /** What carries requests; `overFetch()` unless told. */
  readonly transport?: Transport | undefined;
  /** What stands around each try: credentials, a cache, a breaker. The first is the outermost. */
  readonly use?: readonly Part[] | undefined;
}

/** What a call is told. */
export interface CallOptions extends ActOptions {
  /** What `:name` and `{name}` in the path are filled with. */
  readonly params?: Values | undefined;
  readonly query?: Values | URLSearchParams | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /**
   * An Idempotency-Key, or `"auto"` for one of its own: a POST may then be repeated. It is sent as a String of structured
   * fields, as the draft has it; what stands in quotation marks, or is told in `headers`, is sent as it is.
   */
  readonly key?: string | undefined;
}

/** Sends requests to an API. */
export interface Client {
  /** Calls any method. */
  readonly request: <const All extends Formats = Record<never, never>>(
    method: string,
    url: string | URL,
    options?: CallOptions,
    formats?: All,
  ) => Call<DataOf<All>>;
  readonly get: Verb;
  readonly head: Verb;
  readonly post: Verb;
  readonly put: Verb;
  readonly patch: Verb;
  readonly delete: Verb;
  /** What the calls share. */
  readonly core: Core;
}

type Verb = <const All extends Formats = Record<never, never>>(
  url: string | URL,
  options?: CallOptions,
  formats?: All,
) => Call<DataOf<All>>;

/**
 * A client for an API, or for whatever address it is given.
 *
 * @example
 * const api = client({ baseUrl: "https://api.example/v1", use: [bearer({ token, refresh })] });
 * const user = await api.get("/users/:id", { params: { id: 7 } }).json<User>();
 */
export function client(general: ClientOptions = {}): Client {
  const core = coreOf(general);
  const request = (
    method: string,
    url: string | URL,
    own: CallOptions = {},
    formats: Formats = {},
  ): Call<never> =>
    new Call((as = own.as) =>
      perform(method, url, own, formats, as).then((result) => {
        const done = (options: FollowOptions = {}): Promise<Result> =>
          follow(result, options, (next, signal) =>
            perform("GET", next, { ...own, ...unsent, signal }, {}, undefined),
          );
        return { ...result, done };
      }),
    );

  async function perform(
    method: string,
    address: string | URL,
    own: CallOptions,
    formats: Formats,
    as: As | undefined,
  ): Promise<Result> {
    const { params, query, json, key } = own;
    let url = String(address);
    let body: Body | undefined = own.body;
    const headers = fieldsOf([...pairs(general.headers), ...pairs(own.headers)]);
    try {
      url = targetOf(address, general.baseUrl, params, query);
      if (json !== undefined) {
        body = JSON.stringify(json);
        headers["content-type"] ??= "application/json";
      }
    } catch (error) {
      const ended: Ended = {
        method,
        url,
        attempts: 0,
        trail: [],
        redirected: false,
        fromCache: false,
        maybeApplied: false,
        retryAt: undefined,
      };
      return failed(new VerdictError("usage", (error as Error).message, error), ended);
    }
    if (as === "json") headers["accept"] ??= "application/json, application/problem+json";
    // A request that may be sent twice anyway needs none.
    if (key !== undefined && !isIdempotent(method)) {
      const it = key === "auto" ? crypto.randomUUID() : key;
      headers["idempotency-key"] ??= it[0] === '"' ? it : `"${it}"`;
    }
    const result = await act(
      method,
      url,
      { ...general, ...own, headers, body, as: as ?? readingOf(formats) },
      core,
    );
    return shaped(result, formats, as);
  }

  const verb = (method: string): Verb => request.bind(undefined, method) as unknown as Verb;
  return {
    request: request as unknown as Client["request"],
    get: verb("GET"),
    head: verb("HEAD"),
    post: verb("POST"),
    put: verb("PUT"),
    patch: verb("PATCH"),
    delete: verb("DELETE"),
    core,
  };
}

/** What the monitor of a request is not asked with. */
const unsent = {
  params: undefined,
  query: undefined,
  json: undefined,
  body: undefined,
  key: undefined,
};

/** What the calls of a client share, and what they know of fields. */
export function coreOf({ transport = overFetch(), repeat, use = [] }: ClientOptions = {}): Core {
  const budget = repeat === false ? false : repeat?.budget;
  return {
    send: use.reduceRight((next, part) => part(next), attempt),
    transport,
    budget: budget === false ? undefined : budgetOf(budget),
    told: toldWait,
    problem: parseProblem,
  };
}

/** Octets are read as such where all successes are some. */
function readingOf(formats: Formats): As | undefined {
  const all = Object.entries(formats).filter(([is]) => is[0] === "2");
  return all.length > 0 && all.every(([, it]) => it?.as === "bytes") ? "bytes" : undefined;
}

function pairs(headers: RequestHeaders = {}): Iterable<readonly [string, string | undefined]> {
  return Symbol.iterator in headers ? headers : Object.entries(headers);
}
