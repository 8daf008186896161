import type { App } from "./app.ts";
import { toFetch } from "./fetch.ts";
import { below, pathOf, prefixOf } from "./host/path.ts";
import { requestAt, targetOf } from "./host/request.ts";

export { problems } from "./problems/next.ts";
export type { ProblemsOptions } from "./problems/options.ts";

/** What Next gives a route handler beside the request. */
export interface NextContext {
  // biome-ignore lint/suspicious/noExplicitAny: each route has its own parameters
  readonly params: Promise<any>;
}

/** A route handler of Next. */
export type NextHandler = (request: Request, context: NextContext) => Promise<Response>;

/** The methods that Next lets a route export. */
export interface NextRoute {
  readonly GET: NextHandler;
  readonly HEAD: NextHandler;
  readonly OPTIONS: NextHandler;
  readonly POST: NextHandler;
  readonly PUT: NextHandler;
  readonly PATCH: NextHandler;
  readonly DELETE: NextHandler;
}

/**
 * The application as a route of Next, in a file such as `app/api/[...path]/route.ts`: the resources see what the
 * catch-all parameter stands for, `/items/1` of `/api/items/1`. A path that none of them has is a 404 of the
 * application's. Methods that Next lets no route export, QUERY among them, never get here.
 *
 * @param prefix where the application is mounted; what stands before the catch-all parameter by default
 * @throws {TypeError} when the prefix does not start with a slash
 * @example export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = toNext(app([item]))
 */
export function toNext(app: App, { prefix }: { readonly prefix?: string } = {}): NextRoute {
  const handle = toFetch(app);
  const fixed = prefix === undefined ? undefined : prefixOf(prefix);
  const handler: NextHandler = async (request, { params }) => {
    const whole = targetOf(request);
    const path = pathOf(whole);
    const at = fixed ?? prefixBefore(await params, path) ?? (app.matches(path) ? "" : path);
    const target = below(at, whole) ?? whole;
    return handle(target === whole ? request : requestAt(request, target));
  };
  return {
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  };
}

/** What stands before the segments of the catch-all parameter, the one whose value is a list; an optional one may be none. */
function prefixBefore(
  params: Readonly<Record<string, unknown>> | undefined,
  path: string,
): string | undefined {
  const rest = Object.values(params ?? {}).find(Array.isArray);
  if (rest === undefined) return undefined;
  // An empty segment at the end, of a trailing slash, is none of the parameter's.
  const segments = path.replace(/\/+$/, "").split("/");
  return segments.slice(0, segments.length - rest.length).join("/");
}
