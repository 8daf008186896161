import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { users } from "./users.ts";

interface Query {
  readonly page?: number;
}

const fastify = Fastify({ logger: true });

fastify.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.headers.authorization === undefined) {
    reply.header("WWW-Authenticate", 'Bearer realm="users"');
    return reply.code(401).send();
  }
  if (users.isThrottled(request.ip)) {
    // ↓ valid-field-value
    return reply.code(429).header("Retry-After", "1m").send();
  }
});

fastify.get<{ Querystring: Query }>("/users", async (request, reply) => {
  const list = await users.list(request.query.page ?? 1);
  if (list.length === 0) {
    // ↓ no-content-where-none-is
    return reply.code(204).send({ users: [] });
  }
  return reply.send({ users: list });
});

fastify.route({
  method: "PATCH",
  url: "/users/:id",
  handler: async (request, reply) => {
    const user = await users.patch(request.body as Partial<User>);
    if (user === undefined) {
      // ↓ prefer-problem-details
      return reply.status(422).send({ message: "That is no user.", code: "E_USER" });
    }
    if (user.moved) {
      // ↓ no-method-changing-redirect
      return reply.redirect(`/users/${user.id}`);
    }
    return user;
  },
});

fastify.setErrorHandler(async (error, _request, reply) => {
  // ↓ no-unknown-status prefer-problem-details
  await reply.code(520).send({ error: error.message } satisfies Refusal);
});

fastify.setNotFoundHandler((_request, reply) => {
  void reply.code(404).type("application/json").send({ title: "Not Found", status: 404 });
});
