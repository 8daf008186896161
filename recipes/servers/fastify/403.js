// Lets editors delete, and nobody else.
import Fastify from "fastify";

const app = Fastify();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

async function editorsOnly(request, reply) {
  const role = roles.get(request.headers.authorization) ?? "guest";
  if (role === "editor") return;
  return reply
    .code(403)
    .type("application/problem+json")
    .send({
      status: 403,
      title: "Forbidden",
      detail: `You are a ${role}; editors may delete.`,
    });
}

app.delete("/items/:id", { onRequest: editorsOnly }, async (request, reply) => {
  items.delete(request.params.id);
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
