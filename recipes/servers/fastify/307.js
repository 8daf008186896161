// Sends payments to a second server while the database is away.
import Fastify from "fastify";

const app = Fastify();
const database = { isUp: false };

app.post("/pay", async (request, reply) => {
  if (!database.isUp) return reply.redirect("https://backup.example/pay", 307);
  return { paid: request.body?.amount };
});

await app.listen({ port: 8080 });
