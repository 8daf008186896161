// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import Fastify from "fastify";

const app = Fastify();
const link = "</style.css>; rel=preload; as=style";

app.get("/", async (request, reply) => {
  reply.writeEarlyHints({ link });
  await setTimeout(100); // what takes its time: the database, a template
  reply.header("Link", link).type("text/html; charset=utf-8");
  return '<!doctype html><link rel="stylesheet" href="/style.css">Lamps';
});

await app.listen({ port: 8080 });
