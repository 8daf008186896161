// Gives each address of mail to one user only.
import Fastify from "fastify";

const app = Fastify();
const users = new Map([
  ["ann", { email: "ann@mail.example" }],
  ["bob", { email: "bob@mail.example" }],
]);

app.put("/users/:name", async (request, reply) => {
  const { name } = request.params;
  const { email } = request.body ?? {};
  const [owner] = [...users].find(([, it]) => it.email === email) ?? [name];
  if (owner !== name) {
    return reply
      .code(409)
      .type("application/problem+json")
      .send({
        status: 409,
        title: "Conflict",
        detail: `That address belongs to ${owner}.`,
      });
  }
  users.set(name, { email });
  return users.get(name);
});

await app.listen({ port: 8080 });
