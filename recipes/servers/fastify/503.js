// Is away for two minutes after each start, and says when it is back.
import Fastify from "fastify";

const app = Fastify();
const opens = Date.now() + 120_000;

app.addHook("onRequest", async (request, reply) => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds <= 0) return;
  return reply
    .code(503)
    .header("Retry-After", seconds)
    .type("application/problem+json")
    .send({
      status: 503,
      title: "Service Unavailable",
      detail: `The items are being loaded for ${seconds} more seconds.`,
    });
});
app.get("/items/7", async () => ({ id: 7, name: "lamp" }));

await app.listen({ port: 8080 });
