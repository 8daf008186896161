// Takes no payment from early data, which somebody may have sent again.
import Fastify from "fastify";

const app = Fastify();
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

app.addHook("onRequest", async (request, reply) => {
  const isEarly = request.headers["early-data"] === "1";
  if (!isEarly || safe.has(request.method)) return;
  return reply.code(425).type("application/problem+json").send({
    status: 425,
    title: "Too Early",
    detail: "Send it again when the handshake is over.",
  });
});
app.post("/pay", async (request) => ({ paid: request.body?.amount }));

await app.listen({ port: 8080 });
