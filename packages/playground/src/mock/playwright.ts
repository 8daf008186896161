/** Mocks for Playwright: what the playground answers, without a server. */
import { cause } from "./cause.ts";
import { type LiveOptions, live } from "./live.ts";
import type { CauseOptions } from "./options.ts";

export type { LiveOptions } from "./live.ts";
export type { CauseOptions, Changes, Turn } from "./options.ts";

/** A route of Playwright, as far as it is needed: this package does not depend on it. */
export interface Route {
  readonly request: () => {
    readonly method: () => string;
    readonly url: () => string;
    readonly headers: () => Readonly<Record<string, string>>;
    readonly postDataBuffer: () => Uint8Array | null;
  };
  readonly fulfill: (answer: {
    status: number;
    headers: Record<string, string>;
    // Playwright says Buffer, and reads octets.
    body: never;
  }) => Promise<void>;
  readonly abort: (reason: string) => Promise<void>;
  readonly fallback: () => Promise<void>;
}

/** What `page.route` is given. */
export type RouteHandler = (route: Route) => Promise<void>;

/**
 * A handler for a route that answers with this code, and with what the playground sends where the cause of the code
 * happens for real. Where it steps aside, the handler that was set before it answers, or the network.
 *
 * @throws {TypeError} as `cause` does
 * @example await page.route("**\/items", causeRoute(429, { retryAfter: 2 }))
 */
export function causeRoute<Code extends number>(
  code: Code,
  options?: CauseOptions<Code>,
): RouteHandler {
  const resolve = cause(code, options);
  return toRoute((request) => resolve({ request }));
}

/**
 * A handler for a route that is the resource of this code's cause, and answers by what is asked of it.
 *
 * @throws {TypeError} as `live` does
 * @example await page.route("**\/notes/7", liveRoute(412))
 */
export function liveRoute(code: number, options?: LiveOptions): RouteHandler {
  const resolve = live(code, options);
  return toRoute((request) => resolve({ request }));
}

/**
 * A handler for a route from any handler of fetch, such as an application on the engine. `Response.error()` aborts the
 * request, and `undefined` steps aside.
 *
 * @example await page.route("https://api.example/**", toRoute(toFetch(app([items]))))
 */
export function toRoute(
  handle: (request: Request) => Response | undefined | Promise<Response | undefined>,
): RouteHandler {
  return async function answerRoute(route) {
    const request = requestOf(route);
    const response = await handle(request);
    if (response === undefined) return route.fallback();
    if (response.type === "error") return route.abort("connectionclosed");
    const octets = new Uint8Array(await response.arrayBuffer());
    await route.fulfill({
      status: response.status,
      headers: fieldsOf(response.headers, request),
      body: Buffer.from(octets) as never,
    });
  };
}

function requestOf(route: Route): Request {
  const asked = route.request();
  const method = asked.method();
  const content = /^(?:GET|HEAD)$/.test(method) ? null : asked.postDataBuffer();
  return new Request(asked.url(), {
    method,
    headers: asked.headers(),
    ...(content === null ? {} : { body: new Uint8Array(content) }),
  });
}

/** Fields by their names; Playwright takes several cookies as lines of one. */
function fieldsOf(headers: Headers, request: Request): Record<string, string> {
  const fields: Record<string, string> = { ...Object.fromEntries(headers) };
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) fields["set-cookie"] = cookies.join("\n");
  const origin = request.headers.get("Origin");
  const exposes = "access-control-expose-headers";
  // Playwright lets a page of another origin in, and this lets it see what came.
  if (origin !== null && origin !== new URL(request.url).origin && !headers.has(exposes))
    fields[exposes] = [...headers.keys()].join(", ");
  return fields;
}
