// Tells a method that nothing here knows from one that a resource has not.
import Fastify from "fastify";

const app = Fastify();

app.get("/items/7", async () => ({ id: 7, name: "lamp" }));
app.setNotFoundHandler(async (request, reply) => {
  const isKnown = app.supportedMethods.includes(request.method);
  return reply
    .code(isKnown ? 404 : 501)
    .type("application/problem+json")
    .send({
      status: isKnown ? 404 : 501,
      title: isKnown ? "Not Found" : "Not Implemented",
      detail: isKnown
        ? `There is nothing at ${request.url}.`
        : `Nothing here knows ${request.method}.`,
    });
});

await app.listen({ port: 8080 });
