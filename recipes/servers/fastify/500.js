// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import Fastify from "fastify";

const app = Fastify({ genReqId: () => randomUUID() });
const stored = new Map([["7", '{"id":7,"name":']]);

function refuse(reply, status, detail, instance) {
  const title = STATUS_CODES[status];
  return reply
    .code(status)
    .type("application/problem+json")
    .send({ status, title, detail, instance });
}

app.get("/items/:id", async (request, reply) => {
  const item = stored.get(request.params.id);
  if (item === undefined) return reply.callNotFound();
  return JSON.parse(item);
});
app.setErrorHandler(async (error, request, reply) => {
  const { statusCode = 500 } = error;
  // A mistake of the client, as Fastify and its parsers report it.
  if (statusCode < 500) return refuse(reply, statusCode, error.message);
  console.error(request.id, error);
  const detail = "That is our fault, and it is in our log.";
  return refuse(reply, 500, detail, `/errors/${request.id}`);
});

await app.listen({ port: 8080 });
