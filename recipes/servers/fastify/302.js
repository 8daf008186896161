// Leads to the page of today, which is another one tomorrow.
import Fastify from "fastify";

const app = Fastify();

app.get("/today", async (request, reply) => {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  return reply.header("Cache-Control", "no-store").redirect(`/${day}`);
});
app.get("/:year/:month/:day", async (request) => {
  const { year, month, day } = request.params;
  return { date: `${year}-${month}-${day}`, orders: [] };
});

await app.listen({ port: 8080 });
