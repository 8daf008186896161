// Lets only whoever holds the lock of a document change it.
import Fastify from "fastify";

const app = Fastify();
const docs = new Map([["/docs/plan", "old plan"]]);
const locks = new Map([["/docs/plan", "urn:uuid:58f202ac"]]);
const errorOf = (path) => `<error xmlns="DAV:">
<lock-token-submitted><href>${path}</href></lock-token-submitted>
</error>`;

app.put("/docs/:name", async (request, reply) => {
  const { url } = request;
  const lock = locks.get(url);
  const submitted = request.headers.if ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    return reply.code(423).type("application/xml").send(errorOf(url));
  }
  docs.set(url, request.body ?? "");
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
