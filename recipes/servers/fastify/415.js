// Reads JSON, and says so to whoever sends something else.
import Fastify from "fastify";

const app = Fastify();

app.removeContentTypeParser("text/plain");
app.post("/items", async (request, reply) => {
  reply.code(201).header("Location", "/items/7");
  return { id: 7, ...request.body };
});
app.setErrorHandler(async (error, request, reply) => {
  if (error.code !== "FST_ERR_CTP_INVALID_MEDIA_TYPE") throw error;
  return reply
    .code(415)
    .header("Accept", "application/json")
    .type("application/problem+json")
    .send({
      status: 415,
      title: "Unsupported Media Type",
      detail: "Items are read as JSON.",
    });
});

await app.listen({ port: 8080 });
