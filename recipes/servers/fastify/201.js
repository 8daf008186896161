// Creates an item, and says where it is from now on.
import Fastify from "fastify";

const app = Fastify();
const items = new Map();

app.post("/items", async (request, reply) => {
  const item = { id: items.size + 1, name: request.body?.name, version: 1 };
  items.set(item.id, item);
  reply
    .code(201)
    .header("Location", `/items/${item.id}`)
    .header("ETag", `"v${item.version}"`);
  return item;
});

await app.listen({ port: 8080 });
