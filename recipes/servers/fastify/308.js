// Leads from an API to its second version, with method and content.
import Fastify from "fastify";

const app = Fastify();

app.all("/v1/*", async (request, reply) => {
  return reply.redirect(request.url.replace("/v1/", "/v2/"), 308);
});
app.post("/v2/items", async (request, reply) => {
  reply.code(201).header("Location", "/v2/items/7");
  return { id: 7, ...request.body };
});

await app.listen({ port: 8080 });
