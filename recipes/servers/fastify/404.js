// Says that there is no such item, and which one was asked for.
import Fastify from "fastify";

const app = Fastify();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.get("/items/:id", async (request, reply) => {
  return items.get(request.params.id) ?? reply.callNotFound();
});
app.setNotFoundHandler(async (request, reply) => {
  return reply
    .code(404)
    .type("application/problem+json")
    .send({
      status: 404,
      title: "Not Found",
      detail: `There is nothing at ${request.url}.`,
    });
});

await app.listen({ port: 8080 });
