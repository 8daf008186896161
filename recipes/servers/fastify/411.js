// Takes content only when its length is known from the start.
import Fastify from "fastify";

const app = Fastify();

app.addHook("onRequest", async (request, reply) => {
  if (request.headers["transfer-encoding"] === undefined) return;
  return reply
    .code(411)
    .header("Connection", "close")
    .type("application/problem+json")
    .send({
      status: 411,
      title: "Length Required",
      detail: "Send Content-Length.",
    });
});
app.post("/items", async (request, reply) => {
  reply.code(201).header("Location", "/items/7");
  return { id: 7, ...request.body };
});

await app.listen({ port: 8080 });
