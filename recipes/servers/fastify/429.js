// Lets a client send three requests in ten seconds, then says when to return.
import Fastify from "fastify";

const app = Fastify();
const most = 3;
const seconds = 10;
const counts = new Map();
let end = 0;

app.addHook("onRequest", async (request, reply) => {
  const now = Math.floor(Date.now() / 1000);
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(request.ip) ?? 0;
  counts.set(request.ip, used + 1);
  if (used < most) return;
  return reply
    .code(429)
    .header("Retry-After", end - now)
    .type("application/problem+json")
    .send({
      status: 429,
      title: "Too Many Requests",
      detail: `${most} in ${seconds} seconds.`,
    });
});
app.get("/items", async () => [{ id: 7, name: "lamp" }]);

await app.listen({ port: 8080 });
