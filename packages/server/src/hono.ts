import type { App } from "./app.ts";
import { toFetch } from "./fetch.ts";
import { below, pathOf, prefixOf } from "./host/path.ts";
import { requestAt, targetOf } from "./host/request.ts";
import { mergedVary } from "./host/vary.ts";

export { problems } from "./problems/hono.ts";
export type { ProblemsOptions } from "./problems/options.ts";

/** A context of Hono, as far as the adapter needs it. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request;
    readonly routeIndex?: number;
    readonly matchedRoutes?: readonly { readonly basePath?: string }[];
    arrayBuffer(): Promise<ArrayBuffer>;
  };
  readonly res: Response;
}

/** A middleware of Hono. */
export type HonoMiddleware = (
  context: HonoContext,
  next: () => Promise<void>,
) => Promise<Response | undefined>;

/**
 * The application as a middleware of Hono. Paths that no resource has go on to what comes next; base paths, those of
 * `basePath()` and `route()`, do not matter to the resources. Content that was read before is had again from the
 * context, if it was read through that.
 *
 * @param prefix where the application is mounted; the base path of its route by default
 * @throws {TypeError} when the prefix does not start with a slash; the middleware, when the content was read without the
 *   context
 * @example new Hono().route("/api", new Hono().use(toHono(app([item]))))
 */
export function toHono(app: App, { prefix }: { readonly prefix?: string } = {}): HonoMiddleware {
  const handle = toFetch(app);
  const fixed = prefix === undefined ? undefined : prefixOf(prefix);
  return async (context, next) => {
    const { req } = context;
    const { raw } = req;
    const whole = targetOf(raw);
    const target = below(fixed ?? basePathOf(context), whole);
    if (target === undefined || !app.matches(pathOf(target))) {
      await next();
      return undefined;
    }
    const content = raw.bodyUsed ? await readBefore(context) : undefined;
    const same = target === whole && content === undefined;
    const response = await handle(same ? raw : requestAt(raw, target, content));
    // What middleware has set before goes onto the response and replaces what it has of the same name.
    const { headers } = context.res;
    const before = headers.get("Vary");
    const own = response.headers.get("Vary");
    if (before !== null && own !== null) headers.set("Vary", mergedVary(before, own));
    return response;
  };
}

function basePathOf({ req: { matchedRoutes, routeIndex } }: HonoContext): string {
  return prefixOf(matchedRoutes?.[routeIndex ?? 0]?.basePath);
}

async function readBefore({ req }: HonoContext): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await req.arrayBuffer());
  } catch (cause) {
    throw new TypeError(
      "The content was read before the application got it, and cannot be had again. Read it through the context, c.req.json() and the like, or put the application first.",
      { cause },
    );
  }
}
