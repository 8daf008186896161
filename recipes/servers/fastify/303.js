// Takes an order, and leads to it by GET, so that a reload orders nothing.
import Fastify from "fastify";

const app = Fastify();
const orders = new Map();

const form = "application/x-www-form-urlencoded";
app.addContentTypeParser(form, { parseAs: "string" }, async (_, text) => {
  return Object.fromEntries(new URLSearchParams(text));
});

app.post("/orders", async (request, reply) => {
  const id = String(orders.size + 1);
  orders.set(id, { id, item: request.body?.item });
  return reply.redirect(`/orders/${id}`, 303);
});
app.get("/orders/:id", async (request, reply) => {
  return orders.get(request.params.id) ?? reply.callNotFound();
});

await app.listen({ port: 8080 });
