// Reads targets of up to two thousand characters.
import Fastify from "fastify";

const app = Fastify();
const names = ["lamp", "table lamp", "chair"];
const most = 2000;

app.addHook("onRequest", async (request, reply) => {
  if (request.url.length <= most) return;
  return reply
    .code(414)
    .header("Connection", "close")
    .type("application/problem+json")
    .send({
      status: 414,
      title: "URI Too Long",
      detail: `${most} characters at most.`,
    });
});
app.get("/search", async (request) => {
  return names.filter((it) => it.includes(request.query.q));
});

await app.listen({ port: 8080 });
