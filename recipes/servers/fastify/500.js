// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import Fastify from "fastify";

const app = Fastify({ genReqId: () => randomUUID() });
const stored = new Map([["7", '{"id":7,"name":']]);

app.get("/items/:id", async (request, reply) => {
  const item = stored.get(request.params.id);
  if (item === undefined) return reply.callNotFound();
  return JSON.parse(item);
});
app.setErrorHandler(async (error, request, reply) => {
  if (error.statusCode < 500) throw error;
  console.error(request.id, error);
  return reply
    .code(500)
    .type("application/problem+json")
    .send({
      status: 500,
      title: "Internal Server Error",
      detail: "That is our fault, and it is in our log.",
      instance: `/errors/${request.id}`,
    });
});

await app.listen({ port: 8080 });
