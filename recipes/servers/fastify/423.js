// Lets only whoever holds the lock of a document change it.
import Fastify from "fastify";

const app = Fastify();
const docs = new Map([["plan", "old plan"]]);
const locks = new Map([["plan", "urn:uuid:58f202ac"]]);
const errorOf = (name) => `<error xmlns="DAV:">
<lock-token-submitted><href>/docs/${name}</href></lock-token-submitted>
</error>`;

app.put("/docs/:name", async (request, reply) => {
  const { name } = request.params;
  const lock = locks.get(name);
  const submitted = request.headers.if ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    return reply.code(423).type("application/xml").send(errorOf(name));
  }
  docs.set(name, request.body ?? "");
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
