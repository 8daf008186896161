// Leads from where a page was to where it is for good.
import Fastify from "fastify";

const app = Fastify();
const moved = new Map([["/old", "/new"]]);

app.addHook("onRequest", async (request, reply) => {
  const place = moved.get(request.url);
  if (place !== undefined) return reply.redirect(place, 301);
});
app.get("/new", async (request, reply) => {
  reply.type("text/html; charset=utf-8");
  return "<!doctype html><title>Lamps</title>";
});

await app.listen({ port: 8080 });
