// Lets editors delete, and nobody else.
import Fastify from "fastify";

const app = Fastify();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);

function refuse(reply, status, title, detail) {
  return reply
    .code(status)
    .type("application/problem+json")
    .send({ status, title, detail });
}

async function editorsOnly(request, reply) {
  const [, token] =
    /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  const role = roles.get(token);
  if (role === "editor") return;
  if (role !== undefined) {
    return refuse(reply, 403, "Forbidden", `A ${role} may not delete.`);
  }
  reply.header("WWW-Authenticate", 'Bearer realm="api"');
  return refuse(reply, 401, "Unauthorized", "Send a token.");
}

app.delete("/items/:id", { onRequest: editorsOnly }, async (request, reply) => {
  items.delete(request.params.id);
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
