// Lets a client send three requests in ten seconds, then says when to return.
import Fastify from "fastify";

const app = Fastify();
const most = 3;
const seconds = 10;
const counts = new Map();

app.addHook("onRequest", async (request, reply) => {
  const now = Math.floor(Date.now() / 1000);
  const { start = now, used = 0 } = counts.get(request.ip) ?? {};
  const isOver = now - start >= seconds;
  counts.set(request.ip, {
    start: isOver ? now : start,
    used: isOver ? 1 : used + 1,
  });
  if (isOver || used < most) return;
  return reply
    .code(429)
    .header("Retry-After", start + seconds - now)
    .type("application/problem+json")
    .send({
      status: 429,
      title: "Too Many Requests",
      detail: `${most} in ${seconds} seconds.`,
    });
});
app.get("/items", async () => [{ id: 7, name: "lamp" }]);

await app.listen({ port: 8080 });
