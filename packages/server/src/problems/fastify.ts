import type { Answer } from "../answer.ts";
import type { NodeRequest, NodeResponse } from "../host/objects.ts";
import { pathOf } from "../host/path.ts";
import { mergedVary } from "../host/vary.ts";
import { allowedBy, type Route } from "./allowed.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfNode } from "./exchange.ts";
import type { Knowledge, ProblemsOptions } from "./options.ts";
import { cutOff, isTooLate } from "./send.ts";
import { stale } from "./stale.ts";

/** An instance of Fastify, as far as the plugin needs it. */
export interface FastifyFailing {
  hasContentTypeParser(type: string): boolean;
  addHook(
    name: "onRoute",
    hook: (route: { method: string | string[]; url: string }) => void,
  ): unknown;
  setErrorHandler(
    handler: (error: unknown, request: FailingRequest, reply: FailingReply) => void,
  ): unknown;
  setNotFoundHandler(handler: (request: FailingRequest, reply: FailingReply) => void): unknown;
}

/** A request of Fastify, as far as the plugin needs it. */
export interface FailingRequest {
  readonly raw: object;
  readonly originalUrl: string;
  readonly server: { hasContentTypeParser(type: string): boolean };
}

/** A reply of Fastify, as far as the plugin needs it. */
export interface FailingReply {
  readonly raw: object;
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  getHeader(name: string): number | string | string[] | undefined;
  removeHeader(name: string): unknown;
  /** Its own type depends on the route; it is given octets, or nothing. */
  readonly send: (...content: never) => unknown;
}

/** Media types whose parsers people add; Fastify tells whether it has one, and not which. */
const asked: readonly string[] = [
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "application/xml",
  "text/xml",
  "application/octet-stream",
];

const utf8 = new TextEncoder();

/**
 * A plugin for Fastify that answers errors: known ones with their status, all others with a 500 and an id; and what has
 * no route: a 404, or a 405 with Allow where the path has routes for other methods. Register it before the routes, whose
 * methods it has to see.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example await Fastify().register(problems())
 */
export function problems(
  options: ProblemsOptions = {},
): (fastify: FastifyFailing, options: object, done: (error?: Error) => void) => void {
  const answerer = answererFor(options);
  const plugin = (fastify: FastifyFailing, _: object, done: () => void): void => {
    const routes: Route[] = [];
    fastify.addHook("onRoute", ({ method, url }) => {
      for (const it of [method].flat()) routes.push({ method: it, path: url });
    });
    const knowledgeOf = ({ server, originalUrl }: FailingRequest): Knowledge => ({
      allow: () => allowedBy(routes, pathOf(originalUrl)),
      accepts: () => asked.filter((it) => server.hasContentTypeParser(it)),
    });
    fastify.setErrorHandler((error, request, reply) => {
      const exchange = exchangeOfNode(request.raw as NodeRequest, request.originalUrl);
      const response = reply.raw as NodeResponse;
      if (isTooLate(response)) {
        answerer.tooLate(error, exchange, response.statusCode, response.destroyed);
        cutOff(response);
      } else send(answerer.answer(error, exchange, knowledgeOf(request)), reply);
    });
    fastify.setNotFoundHandler((request, reply) => {
      const exchange = exchangeOfNode(request.raw as NodeRequest, request.originalUrl);
      send(answerer.nothing(exchange, knowledgeOf(request)), reply);
    });
    done();
  };
  // The handlers are for the instance that it is registered on, not for a scope of its own.
  return Object.assign(plugin, { [Symbol.for("skip-override")]: true });
}

/**
 * What Fastify asks before there is a route: a path that is not well-formed, a parameter that is too long. It is told
 * when it is made, since no plugin is asked about these.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example Fastify({ frameworkErrors: frameworkErrors() })
 */
export function frameworkErrors(
  options: ProblemsOptions = {},
): (error: unknown, request: FailingRequest, reply: FailingReply) => void {
  const answerer = answererFor(options);
  return (error, request, reply) => {
    send(
      answerer.answer(error, exchangeOfNode(request.raw as NodeRequest, request.originalUrl)),
      reply,
    );
  };
}

/** Through the reply, so that hooks see the answer. */
function send({ status, fields, content }: Answer, reply: FailingReply): void {
  for (const name of stale) reply.removeHeader(name);
  const vary = reply.getHeader("Vary");
  reply.code(status);
  for (let i = 0; i < fields.length; i += 2) {
    const name = fields[i] as string;
    const value = fields[i + 1] as string;
    const kept = name === "Vary" && vary !== undefined ? mergedVary(String(vary), value) : value;
    reply.header(name, kept);
  }
  // As octets: text would be the reply's to serialize.
  const octets = content === undefined ? undefined : utf8.encode(content as string);
  (reply.send as (content?: Uint8Array) => unknown).call(reply, octets);
}
