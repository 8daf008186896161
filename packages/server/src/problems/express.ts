import type { NodeRequest, NodeResponse } from "../host/objects.ts";
import { pathOf } from "../host/path.ts";
import { memberOf } from "../known-errors.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfNode } from "./exchange.ts";
import type { Knowledge, ProblemsOptions } from "./options.ts";
import { cutOff, isTooLate, sendNode } from "./send.ts";

/** A middleware of Express for errors. */
export type ExpressErrorMiddleware = (
  error: unknown,
  request: NodeRequest,
  response: NodeResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * A middleware for Express, to be put last, that answers errors: known ones with their status, all others with a 500 and
 * an id. Once the head has been sent the connection is cut.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example express().get("/", () => { throw problem(409) }).use(notFound(), problems())
 */
export function problems(options: ProblemsOptions = {}): ExpressErrorMiddleware {
  const answerer = answererFor(options);
  // Express tells this kind by its four parameters.
  return (error, request, response, _next) => {
    const exchange = exchangeOfNode(request, targetOf(request));
    if (isTooLate(response)) {
      answerer.tooLate(error, exchange, response.statusCode, response.destroyed);
      cutOff(response);
    } else sendNode(answerer.answer(error, exchange, knowledgeOf(request)), response);
  };
}

/**
 * A middleware for Express, to be put after all routes: a 404, or a 405 with Allow where the path has routes for other
 * methods. Routes of a router that is mounted are seen, those of another application are not.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 */
export function notFound(
  options: ProblemsOptions = {},
): (request: NodeRequest, response: NodeResponse) => void {
  const answerer = answererFor(options);
  return (request, response) => {
    const exchange = exchangeOfNode(request, targetOf(request));
    sendNode(answerer.nothing(exchange, knowledgeOf(request)), response);
  };
}

/** The target as the client sent it: a router that is mounted takes its path off the url. */
function targetOf(request: NodeRequest): string {
  const { originalUrl, url } = request as NodeRequest & { readonly originalUrl?: string };
  return originalUrl ?? url ?? "/";
}

function knowledgeOf(request: NodeRequest): Knowledge {
  return {
    allow: () => {
      const router = memberOf(memberOf(request, "app"), "router");
      const methods = new Set<string>();
      collect(router, pathOf(targetOf(request)), methods);
      if (methods.size === 0) return undefined;
      if (methods.has("GET")) methods.add("HEAD");
      // Express answers it by itself.
      return [...methods.add("OPTIONS")];
    },
  };
}

/** A layer of Express' router. */
interface Layer {
  readonly match: (path: string) => unknown;
  readonly path?: string;
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: unknown;
}

/** The methods that a router has for a path; nothing where it is built in another way than expected. */
function collect(router: unknown, path: string, into: Set<string>): void {
  const stack = typeof router === "function" ? (router as { stack?: unknown }).stack : undefined;
  if (!Array.isArray(stack)) return;
  for (const layer of stack as Layer[]) {
    const { route, handle } = layer;
    if (route === undefined && typeof handle !== "function") continue;
    const matched = matchOf(layer, path);
    if (matched === undefined) continue;
    if (route === undefined) collect(handle, path.slice(matched.length) || "/", into);
    else {
      for (const name of Object.keys(route.methods)) {
        // A route for all methods that did not answer says nothing about them.
        if (name !== "_all") into.add(name.toUpperCase());
      }
    }
  }
}

/** The part of a path that a layer matches. */
function matchOf(layer: Layer, path: string): string | undefined {
  try {
    const match = layer.match(path);
    if (match === false || match === undefined || match === null) return undefined;
    const part = memberOf(match, "path") ?? layer.path;
    return typeof part === "string" ? part : undefined;
  } catch {
    return undefined;
  }
}
