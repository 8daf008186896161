// Answers for the one host that it is the server of.
import Fastify from "fastify";

const app = Fastify();
const host = "api.example";

app.addHook("onRequest", async (request, reply) => {
  if (request.hostname === host) return;
  return reply
    .code(421)
    .type("application/problem+json")
    .send({
      status: 421,
      title: "Misdirected Request",
      detail: `This is ${host}, not ${request.hostname}.`,
    });
});
app.get("/", async () => ({ items: "/items" }));

await app.listen({ port: 8080 });
