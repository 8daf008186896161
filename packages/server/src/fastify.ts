import { parseContentType } from "@verdict/fields";
import type { App } from "./app.ts";
import { handOver } from "./host/hand-over.ts";
import type { NodeRequest, NodeResponse } from "./host/objects.ts";
import { below, pathOf, prefixOf } from "./host/path.ts";
import { toNode } from "./node.ts";

export { deferContinue } from "./host/expect.ts";
export { frameworkErrors, problems } from "./problems/fastify.ts";
export type { ProblemsOptions } from "./problems/options.ts";

/** An instance of Fastify, as far as the adapter needs it. */
export interface FastifyScope {
  readonly prefix: string;
  readonly supportedMethods: string[];
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (
      request: FastifyRequest,
      content: unknown,
      done: (error: Error | null, content?: unknown) => void,
    ) => void,
  ): unknown;
  addHook(
    name: "onRequest",
    hook: (request: FastifyRequest, reply: FastifyReply, done: () => void) => void,
  ): unknown;
  route(options: {
    method: string[];
    url: string;
    handler: (request: FastifyRequest, reply: FastifyReply) => void;
  }): unknown;
}

/** A request of Fastify, as far as the adapter needs it. */
export interface FastifyRequest {
  readonly raw: object;
  readonly body: unknown;
  headers: object;
}

/** A reply of Fastify, as far as the adapter needs it. */
export interface FastifyReply {
  readonly raw: object;
  getHeaders(): Record<string, number | string | string[] | undefined>;
  hijack(): unknown;
  callNotFound(): unknown;
}

/** A plugin of Fastify. */
export type FastifyPlugin = (
  fastify: FastifyScope,
  options: object,
  done: (error?: Error) => void,
) => void;

/**
 * The application as a plugin of Fastify. It takes every path below its prefix that no other route has; what no
 * resource has either is Fastify's to call not found. Hooks run as for any other route, up to `preHandler`; those after
 * it see nothing, since the application writes the answer itself. Methods that Fastify does not know never get here.
 *
 * @example Fastify().register(toFastify(app([item])), { prefix: "/api" })
 */
export function toFastify(app: App): FastifyPlugin {
  const handler = toNode(app);
  return (fastify, _, done) => {
    const prefix = prefixOf(fastify.prefix);
    // Which content is taken, and how much of it, is for the resources to say: it comes to them unread.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_, content, pass) => pass(null, content));
    fastify.addHook("onRequest", (request, _, next) => {
      const type = (request.raw as NodeRequest).headers["content-type"];
      // What this says of the content would be refused before the application is asked, without what a 415 has to say.
      if (parseContentType(type ?? "") === undefined)
        request.headers = { "content-type": "application/octet-stream" };
      next();
    });
    const handle = (request: FastifyRequest, reply: FastifyReply): void => {
      const raw = request.raw as NodeRequest;
      const response = reply.raw as NodeResponse;
      const target = below(prefix, raw.url ?? "/");
      if (target === undefined || !app.matches(pathOf(target))) {
        reply.callNotFound();
        return;
      }
      const go = handOver(handler, raw, response, target, { parsed: request.body });
      reply.hijack();
      // What hooks have set for the reply would be lost with it.
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) response.setHeader(name, value);
      go();
    };
    const method = fastify.supportedMethods;
    fastify.route({ method, url: "/*", handler: handle });
    // Below a prefix the star does not stand for the prefix itself.
    if (prefix !== "" && app.matches("/")) fastify.route({ method, url: "/", handler: handle });
    done();
  };
}
