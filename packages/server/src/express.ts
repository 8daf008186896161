import type { App } from "./app.ts";
import { handOver } from "./host/hand-over.ts";
import type { NodeRequest, NodeResponse } from "./host/objects.ts";
import { pathOf } from "./host/path.ts";
import { toNode } from "./node.ts";

export { deferContinue } from "./host/expect.ts";
export { notFound, problems } from "./problems/express.ts";
export type { ProblemsOptions } from "./problems/options.ts";

/** A request of Express, as far as the adapter needs it. */
export type ExpressRequest = NodeRequest & { readonly body?: unknown; readonly rawBody?: unknown };

/** A middleware of Express. */
export type ExpressMiddleware = (
  request: ExpressRequest,
  response: NodeResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * The application as a middleware of Express. Paths that no resource has go on to what comes next; where it is mounted
 * does not matter to the resources.
 *
 * Put it before body parsers. Where JSON, a flat form or text has been parsed already, the application gets that; of
 * anything else only what the parser kept as `rawBody`, else `next` gets an error that says so.
 *
 * @example express().use("/api", toExpress(app([item])))
 */
export function toExpress(app: App): ExpressMiddleware {
  const handler = toNode(app);
  return (request, response, next) => {
    // Express has taken the path that it is mounted at off the target.
    const target = request.url ?? "/";
    if (!app.matches(pathOf(target))) return next();
    try {
      handOver(handler, request, response, target, {
        raw: request.rawBody,
        parsed: request.body,
      })();
    } catch (error) {
      next(error);
    }
  };
}
