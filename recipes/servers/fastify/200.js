// Sends an item with its entity tag.
import Fastify from "fastify";

const app = Fastify();
const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

app.get("/items/:id", async (request, reply) => {
  const item = items.get(request.params.id);
  if (item === undefined) return reply.callNotFound();
  reply.header("ETag", `"v${item.version}"`);
  return item;
});

await app.listen({ port: 8080 });
