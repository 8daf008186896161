import { isIdempotent } from "@verdict/codes";
import { parseProblem } from "@verdict/fields";
import { attempt } from "./attempt.ts";
import { Call } from "./call.ts";
import { act, fieldsOf } from "./core.ts";
import { follow } from "./follow.ts";
import type { DataOf, Formats, Only } from "./formats.ts";
import { budgetOf } from "./repeat/budget.ts";
import { toldWait } from "./repeat/quotas.ts";
import type { Ending, FollowOptions, Result } from "./result.ts";
import type { As, Core, Part, SharedOptions, Transport } from "./settings.ts";
import { shaped } from "./shape.ts";
import { targetOf, type Values } from "./target.ts";
import { overFetch } from "./transports/fetch.ts";
import type { CallOptions, RouteCall, Verb } from "./types/verbs.ts";
import type { Change, Updated, UpdateOptions } from "./update.ts";

/** What a client is told once. */
export interface ClientOptions extends SharedOptions {
  /** What paths are joined to: `https://api.example/v1`. */
  readonly baseUrl?: string | URL | undefined;
  /** What carries requests; `overFetch()` unless told. */
  readonly transport?: Transport | undefined;
  /** What stands around each try: credentials, a cache, a breaker. The first is the outermost. */
  readonly use?: readonly Part[] | undefined;
}

/**
 * Sends requests to an API; whose routes are known, those and no others.
 *
 * @typeParam Routes the type of an application of `@verdict/server`, the `paths` that openapi-typescript writes, or paths
 * with their methods and answers written by hand: `{ "/users/:id": { GET: { 200: User; 404: Problem } } }`
 */
export interface Client<Routes = unknown> {
  /** Calls any method of any address. */
  readonly request: <const All extends Formats = Record<never, never>>(
    method: string,
    url: string | URL,
    options?: CallOptions,
    formats?: All & Only<All>,
  ) => Call<DataOf<All>>;
  readonly get: Verb<Routes, "GET">;
  readonly head: Verb<Routes, "HEAD">;
  readonly post: Verb<Routes, "POST">;
  readonly put: Verb<Routes, "PUT">;
  readonly patch: Verb<Routes, "PATCH">;
  readonly delete: Verb<Routes, "DELETE">;
  readonly query: Verb<Routes, "QUERY">;
  readonly options: Verb<Routes, "OPTIONS">;
  /**
   * A function for what is declared by hand: its parameters are those of the path, its ends those that it names, the
   * classes of all other statuses, and `failed`.
   *
   * @param line a method and a path
   * @example
   * const getUser = api.route("GET /users/:id", { 200: json<User>(), 404: problem() });
   * const r = await getUser({ id: 7 });
   */
  readonly route: <const Line extends `${string} ${string}`, const All extends Formats>(
    line: Line,
    formats: All & Only<All>,
  ) => RouteCall<Line, All>;
  /**
   * Read, change, and write what still is what was read, starting again where somebody was faster (412), so that no update
   * is lost (RFC 9110 13.1). It is loaded when it is first used; `@verdict/client/update` has it as a function.
   *
   * @example await api.update<Counter>("/counter", (it) => ({ count: (it?.count ?? 0) + 1 }))
   */
  readonly update: <Data = unknown>(
    url: string | URL,
    change: Change<Data>,
    options?: UpdateOptions,
  ) => Promise<Updated<Data>>;
  /** What the calls share. */
  readonly core: Core;
}

/**
 * A client for an API, or for whatever address it is given.
 *
 * @example
 * const api = client({ baseUrl: "https://api.example/v1", use: [bearer({ token, refresh })] });
 * const user = await api.get("/users/:id", { params: { id: 7 } }).json<User>();
 */
export function client<Routes = unknown>(general: ClientOptions = {}): Client<Routes> {
  const core = coreOf(general);
  const request = (
    method: string,
    url: string | URL,
    own: CallOptions = {},
    formats: Formats = nothing,
  ): Call<never> => {
    const kinds = formats === nothing ? [] : kindsIn(formats);
    return new Call(
      (as = own.as) => perform(method, url, own, formats, kinds, as),
      // Where it is declared what a success is, another is none.
      !formats["2xx"] && kinds.length > 0,
    );
  };

  function perform(
    method: string,
    address: string | URL,
    own: CallOptions,
    formats: Formats,
    kinds: readonly (string | undefined)[],
    as: As | undefined,
  ): Promise<Ending> {
    const options = { ...general, ...own } as {
      -readonly [It in keyof CallOptions]: CallOptions[It];
    };
    const prepared = (): string => {
      const { params, query, json, key } = own;
      const headers = fieldsOf(own.headers, fieldsOf(general.headers));
      // What nobody wants otherwise is best in JSON.
      if (as === "json" || (!as && kinds.every((it) => it === "json")))
        headers["accept"] ??= as ? jsonOnly : jsonFirst;
      // A request that may be sent twice anyway needs none.
      if (key !== undefined && !isIdempotent(method)) {
        const it = key === "auto" ? crypto.randomUUID() : key;
        headers["idempotency-key"] ??= it[0] === '"' ? it : `"${it}"`;
      }
      if (json !== undefined) {
        options.body = JSON.stringify(json);
        headers["content-type"] ??= "application/json";
      }
      options.headers = headers;
      // Octets can be anything else as well.
      options.as = kinds.includes("bytes") && (!as || as === "json") ? "bytes" : as;
      return targetOf(address, general.baseUrl, params, query);
    };
    return act(method, `${address}`, options, core, prepared, (result) => {
      const it = shaped(result, formats, as);
      return it instanceof Promise ? it.then((one) => ending(one, own)) : ending(it, own);
    }) as Promise<Ending>;
  }

  /** Made out here: within, it would keep all that the call was made with as long as there is the result. */
  function ending(result: Result, own: CallOptions): Ending {
    const done = (told?: FollowOptions): Promise<Ending> =>
      follow(result, { signal: own.signal, ...told }, (next, signal) =>
        perform("GET", next, { ...own, ...unsent, signal }, nothing, [], undefined),
      ) as Promise<Ending>;
    return Object.assign(result, { done });
  }

  const verb = (method: string): never => request.bind(undefined, method) as never;
  return {
    request: request as unknown as Client["request"],
    get: verb("GET"),
    head: verb("HEAD"),
    post: verb("POST"),
    put: verb("PUT"),
    patch: verb("PATCH"),
    delete: verb("DELETE"),
    query: verb("QUERY"),
    options: verb("OPTIONS"),
    route: (line: string, formats: Formats) => {
      const [method = "", path = ""] = line.split(" ");
      return ((params?: Values, own?: CallOptions) =>
        request(method, path, { ...own, params }, formats)) as never;
    },
    update: async (...given) =>
      (await import("./update.ts")).update({ request } as never, ...given),
    core,
  };
}

const jsonOnly = "application/json, application/problem+json";
const jsonFirst = `${jsonOnly}, */*;q=0.5`;

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

/** What successes are declared as. */
function kindsIn(formats: Formats): readonly (string | undefined)[] {
  return Object.entries(formats).flatMap(([is, it]) => (is[0] === "2" ? it?.as : []));
}

const nothing: Formats = {};
