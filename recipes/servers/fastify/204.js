// Deletes an item, after which there is nothing left to say.
import Fastify from "fastify";

const app = Fastify();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.delete("/items/:id", async (request, reply) => {
  if (!items.delete(request.params.id)) return reply.callNotFound();
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
