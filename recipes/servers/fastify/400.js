// Says that the JSON of a request cannot be read.
import Fastify from "fastify";

const app = Fastify();

app.post("/items", async (request, reply) => {
  reply.code(201).header("Location", "/items/7");
  return { id: 7, ...request.body };
});
app.setErrorHandler(async (error, request, reply) => {
  if (error.code !== "FST_ERR_CTP_INVALID_JSON_BODY") throw error;
  return reply.code(400).type("application/problem+json").send({
    status: 400,
    title: "Bad Request",
    detail: error.message,
  });
});

await app.listen({ port: 8080 });
