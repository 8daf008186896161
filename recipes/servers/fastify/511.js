// Lets nobody into the network who has not signed in to it.
import Fastify from "fastify";

const app = Fastify();
const signedIn = new Set();

app.addHook("onRequest", async (request, reply) => {
  if (signedIn.has(request.ip)) return;
  return reply
    .code(511)
    .header("Cache-Control", "no-store")
    .type("text/html; charset=utf-8")
    .send('<a href="https://login.hotel.example/">Sign in to this network</a>');
});
app.get("/", async () => ({ items: "/items" }));

await app.listen({ port: 8080 });
