// Passes a page on without its comments, and says that it was changed.
import Fastify from "fastify";

const app = Fastify();

app.get("/page", async (request, reply) => {
  const origin = await fetch("http://origin.example/page");
  const whole = await origin.text();
  const slim = whole.replace(/<!--.*?-->/gs, "");
  const isChanged = origin.status === 200 && slim !== whole;
  reply
    .code(isChanged ? 203 : origin.status)
    .header("Via", "1.1 slim-proxy.example")
    .type(origin.headers.get("Content-Type") ?? "application/octet-stream");
  return isChanged ? slim : whole;
});

await app.listen({ port: 8080 });
