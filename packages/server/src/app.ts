import { code, methods as registered } from "@verdict/codes";
import { compile, type Program, walk } from "@verdict/decide";
import { isToken } from "@verdict/fields";
import { type Answer, answerTo, plainProblem } from "./answer.ts";
import { isLater } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";
import { answerToThrown, failure, type Log, report, tooSlow } from "./failure.ts";
import { match, shapeOf } from "./pattern.ts";
import type { Resource } from "./resource.ts";
import { sourceOf } from "./source.ts";
import type { StandardSchema, Validated } from "./standard-schema.ts";

/** What an application can be told beside its resources. */
export interface Options {
  /** Told of every failure of user code; `console.error` by default. */
  readonly onError?: Log;
  /**
   * Milliseconds that user code may take before the client is answered 503; 30,000 by default, `Infinity` for no limit.
   * The time a client takes to send its content does not count: node:http has `requestTimeout` for that.
   */
  readonly patience?: number;
}

/** Resources behind one handler, independent of how requests come in. */
export interface App {
  readonly resources: readonly Resource[];
  /** Whether some resource has this path, query left out; whoever puts an application into another asks first. */
  readonly matches: (path: string) => boolean;
  /** Never throws and never rejects. */
  readonly handle: (exchange: Exchange) => Answer | Promise<Answer>;
  /** The 500 for what went wrong outside the resources, in an adapter; it is logged. */
  readonly failure: (error: unknown, exchange: Exchange) => Answer;
}

/** Methods that some resource could implement; others are answered 501 (RFC 9110 9.1). */
const known: ReadonlySet<string> = new Set(registered.map((it) => it.name));
const knownList: readonly string[] = [...known];

const defaultPatience = 30_000;

/** The longest time that a timer can be set to. */
const longest = 2 ** 31 - 1;

interface Route {
  readonly resource: Resource;
  /** A program for each method the server knows, compiled once. */
  readonly programs: ReadonlyMap<string, Program>;
}

/**
 * Put resources together: a path that none has is a 404, `OPTIONS *` tells what the server can do.
 *
 * @throws {TypeError} when two resources have the same path
 * @throws {RangeError} when `patience` is no positive number
 */
export function app(resources: readonly Resource[], options: Options = {}): App {
  const { onError: log = report, patience = defaultPatience } = options;
  if (!(patience > 0)) {
    throw new RangeError(
      `A patience of ${patience} ms answers nobody; give a positive number, or Infinity for no limit.`,
    );
  }
  const { fixed, open } = routesOf(resources);
  const all = [...new Set(resources.flatMap((it) => it.methods))].join(", ");

  const run = ({ resource, programs }: Route, exchange: Exchange): Answer | Promise<Answer> => {
    try {
      const verdict = walk(programs.get(exchange.method) as Program, exchange);
      if (!(verdict instanceof Promise)) return answerTo(verdict, exchange, resource);
      return verdict
        .then((it) => answerTo(it, exchange, resource))
        .catch((error: unknown) => answerToThrown(error, exchange, resource, log));
    } catch (error) {
      return answerToThrown(error, exchange, resource, log);
    }
  };

  const admit = (
    route: Route,
    result: Validated<unknown>,
    exchange: Exchange,
  ): Answer | Promise<Answer> => {
    // Parameters that no resource can have name no resource.
    if (result.issues !== undefined)
      return plainProblem(code.NOT_FOUND, "There is nothing here.", exchange);
    exchange.params = result.value;
    return run(route, exchange);
  };

  const validated = (
    route: Route,
    schema: StandardSchema,
    exchange: Exchange,
  ): Answer | Promise<Answer> => {
    try {
      const result = schema["~standard"].validate(exchange.params);
      if (!isLater(result)) return admit(route, result, exchange);
      return Promise.resolve(result)
        .then((it) => admit(route, it, exchange))
        .catch((error: unknown) => answerToThrown(error, exchange, route.resource, log));
    } catch (error) {
      return answerToThrown(error, exchange, route.resource, log);
    }
  };

  const find = (exchange: Exchange): Answer | Promise<Answer> => {
    const { path, method } = exchange;
    if (!known.has(method)) return unknownMethod(exchange);
    const direct = fixed.get(path);
    if (direct !== undefined) return run(direct, exchange);
    for (const route of open) {
      const { pattern, description } = route.resource;
      const raw = match(pattern, path);
      if (raw === undefined) continue;
      const params = decoded(pattern.names, raw);
      if (params === undefined)
        return plainProblem(code.BAD_REQUEST, "The path is not well-formed.", exchange);
      exchange.params = params;
      return description.params === undefined
        ? run(route, exchange)
        : validated(route, description.params, exchange);
    }
    if (path === "*" && method === "OPTIONS") {
      const fields = ["Allow", all, "Content-Length", "0"];
      return { status: code.OK, fields, content: undefined };
    }
    return plainProblem(code.NOT_FOUND, "There is no such resource.", exchange);
  };

  return {
    resources,
    matches: (path) =>
      fixed.has(path) || open.some(({ resource }) => match(resource.pattern, path) !== undefined),
    handle(exchange) {
      const answer = find(exchange);
      return answer instanceof Promise && patience <= longest
        ? impatient(answer, exchange, patience, log)
        : answer;
    },
    failure: (error, exchange) => failure(error, exchange, log),
  };
}

function routesOf(resources: readonly Resource[]): {
  readonly fixed: ReadonlyMap<string, Route>;
  readonly open: readonly Route[];
} {
  const fixed = new Map<string, Route>();
  const open = new Map<string, Route>();
  for (const resource of resources) {
    const { pattern, path } = resource;
    const routes = pattern.isStatic ? fixed : open;
    const shape = shapeOf(pattern);
    const before = routes.get(shape);
    if (before !== undefined) {
      throw new TypeError(
        before.resource.path === path
          ? `Two resources have the path ${path}; put their methods into one.`
          : `${before.resource.path} and ${path} match the same paths; put their methods into one.`,
      );
    }
    const programs = new Map(
      knownList.map((it) => [it, compile(sourceOf(resource, it, knownList), it)]),
    );
    routes.set(shape, { resource, programs });
  }
  return { fixed, open: [...open.values()] };
}

function unknownMethod(exchange: Exchange): Answer {
  const { method } = exchange;
  return isToken(method)
    ? plainProblem(code.NOT_IMPLEMENTED, `The server does not know the method ${method}.`, exchange)
    : plainProblem(code.BAD_REQUEST, "The method is not a token.", exchange);
}

function decoded(
  names: readonly string[],
  raw: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = Object.create(null);
  try {
    names.forEach((name, i) => {
      const value = raw[i] ?? "";
      params[name] = value.includes("%") ? decodeURIComponent(value) : value;
    });
  } catch {
    return undefined;
  }
  return params;
}

/** The answer, or a 503 when it does not come in time; what comes after that is dropped. */
function impatient(
  answer: Promise<Answer>,
  exchange: Exchange,
  patience: number,
  log: Log,
): Promise<Answer> {
  return new Promise((resolve) => {
    const expire = (): void => {
      if (exchange.reading) timer = setTimeout(expire, patience);
      else resolve(tooSlow(patience, exchange, log));
    };
    let timer = setTimeout(expire, patience);
    void answer.then((it) => {
      clearTimeout(timer);
      resolve(it);
    });
  });
}
