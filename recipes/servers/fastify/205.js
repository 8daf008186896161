// Takes an entry, and has the form emptied for the next one.
import Fastify from "fastify";

const app = Fastify();
const entries = [];

const form = "application/x-www-form-urlencoded";
app.addContentTypeParser(form, { parseAs: "string" }, async (_, text) => {
  return Object.fromEntries(new URLSearchParams(text));
});

app.get("/entries", async (request, reply) => {
  reply.type("text/html; charset=utf-8");
  return '<!doctype html><form method="post"><input name="name"></form>';
});
app.post("/entries", async (request, reply) => {
  entries.push(request.body?.name);
  return reply.code(205).send();
});

await app.listen({ port: 8080 });
