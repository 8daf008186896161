import type { App } from "./app.ts";
import { handOver } from "./host/hand-over.ts";
import type { NodeRequest, NodeResponse } from "./host/objects.ts";
import { below, pathOf, prefixOf } from "./host/path.ts";
import { toNode } from "./node.ts";

export { deferContinue } from "./host/expect.ts";
export { problems } from "./problems/koa.ts";
export type { ProblemsOptions } from "./problems/options.ts";

/** A context of Koa, as far as the adapter needs it. */
export interface KoaContext {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  readonly request: object;
  respond?: boolean | undefined;
}

/**
 * A middleware of Koa. Of its context it needs a {@link KoaContext}; if it said so, Koa's types would take that for
 * something that it adds to the application's contexts.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type KoaMiddleware = (context: any, next: () => Promise<unknown>) => Promise<void>;

/**
 * The application as a middleware of Koa. Paths that no resource has go on to what comes next.
 *
 * Put it before body parsers. Where JSON, a flat form or text has been parsed already, the application gets that.
 *
 * @param prefix where the application is mounted; at the root by default
 * @throws {TypeError} when the prefix does not start with a slash; the middleware, when the content was read before and
 *   cannot be made again
 * @example new Koa().use(toKoa(app([item]), { prefix: "/api" }))
 */
export function toKoa(app: App, { prefix }: { readonly prefix?: string } = {}): KoaMiddleware {
  const handler = toNode(app);
  const at = prefixOf(prefix);
  return async (context: KoaContext, next) => {
    const { req, res, request } = context;
    const target = below(at, req.url ?? "/");
    if (target === undefined || !app.matches(pathOf(target))) {
      await next();
      return;
    }
    const { rawBody, body } = request as { readonly rawBody?: unknown; readonly body?: unknown };
    handOver(handler, req, res, target, { raw: rawBody, parsed: body })();
    context.respond = false;
    // Middleware around this one measures and logs when it is over.
    await new Promise<void>((done) => {
      if (res.writableFinished || res.destroyed) done();
      res.once("finish", done).once("close", done);
    });
  };
}
