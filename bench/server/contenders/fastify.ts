/** Fastify with its schemas and its own plugins for negotiation and 304. */
import type { Server } from "node:http";
import accepts from "@fastify/accepts";
import etag from "@fastify/etag";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import {
  allow,
  asText,
  create,
  entityTag,
  type FieldError,
  find,
  json,
  maxContent,
  problem,
  problemJson,
  say,
  types,
  type Wish,
} from "../model.ts";

const text = { type: "string" } as const;
const number = { type: "number" } as const;

/** With a schema of what goes out, Fastify compiles a serialiser for it. */
const itemSchema = {
  type: "object",
  properties: {
    id: text,
    name: text,
    price: number,
    currency: text,
    stock: number,
    version: number,
    active: { type: "boolean" },
    tags: { type: "array", items: text },
    description: text,
    maker: { type: "object", properties: { name: text, country: text } },
    createdAt: text,
    updatedAt: text,
  },
};
const problemSchema = {
  type: "object",
  properties: {
    title: text,
    status: number,
    detail: text,
    errors: {
      type: "array",
      items: { type: "object", properties: { pointer: text, detail: text } },
    },
  },
};
const wishSchema = {
  type: "object",
  required: ["name", "price"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 100 },
    price: { type: "number", minimum: 0 },
  },
};

export async function listen(): Promise<Server> {
  const app = Fastify({
    bodyLimit: maxContent,
    ajv: { customOptions: { coerceTypes: false, allErrors: true } },
  });
  // It leaves a tag alone that a handler has set, and answers 304 to the client that has it.
  await app.register(etag);
  await app.register(accepts);
  app.removeContentTypeParser("text/plain");

  app.get<{ Params: { id: string } }>(
    "/items/:id",
    { schema: { response: { 200: itemSchema, "4xx": problemSchema } } },
    (request, reply) => {
      const item = find(request.params.id);
      if (item === undefined) return refuse(reply, 404, say.noItem);
      reply.header("Vary", "Accept");
      const type = request.type(types);
      if (typeof type !== "string") return refuse(reply, 406, say.notAcceptable);
      reply.header("ETag", entityTag(item, type));
      return type === json ? reply.send(item) : reply.type(type).send(asText(item));
    },
  );
  app.post<{ Body: Wish }>(
    "/items",
    { schema: { body: wishSchema, response: { 201: itemSchema, "4xx": problemSchema } } },
    (request, reply) => {
      const item = create(request.body);
      return reply.code(201).header("Location", `/items/${item.id}`).send(item);
    },
  );
  const schema = { response: { "4xx": problemSchema } };
  for (const [url, method, list] of [
    ["/items/:id", ["POST", "PUT", "PATCH", "DELETE"], allow.item],
    ["/items", ["GET", "PUT", "PATCH", "DELETE"], allow.items],
  ] as const) {
    app.route({
      ...{ url, method: [...method], schema },
      handler: (_, reply) => refuse(reply.header("Allow", list), 405, say.notAllowed),
    });
    app.options(url, (_, reply) => reply.code(204).header("Allow", list).send());
  }
  app.setNotFoundHandler((_, reply) => refuse(reply, 404, say.noResource));
  app.setErrorHandler(failed);

  await app.listen({ port: 0, host: "127.0.0.1" });
  return app.server;
}

function failed(
  error: Error & {
    readonly statusCode?: number;
    readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[];
  },
  _: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { statusCode = 500, message, validation } = error;
  if (validation === undefined) return refuse(reply, statusCode, message);
  const errors = validation.map((it) => ({
    pointer: `#${it.instancePath}`,
    detail: it.message ?? "",
  }));
  return refuse(reply, 422, say.invalid, errors);
}

function refuse(
  reply: FastifyReply,
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): FastifyReply {
  return reply
    .code(status)
    .type(problemJson)
    .send(problem(status, detail, errors));
}
