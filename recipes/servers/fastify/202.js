// Takes on an export that takes long, and says where to ask how it is going.
import Fastify from "fastify";

const app = Fastify();
const exports = new Map();

app.post("/exports", async (request, reply) => {
  const monitor = `/exports/${exports.size + 1}`;
  const job = { state: "queued", monitor };
  exports.set(monitor, job);
  setTimeout(() => Object.assign(job, { state: "done" }), 5000);
  reply.code(202).header("Location", monitor);
  return job;
});
app.get("/exports/:id", async (request, reply) => {
  const job = exports.get(`/exports/${request.params.id}`);
  if (job === undefined) return reply.callNotFound();
  reply.header("Cache-Control", "no-store");
  return job;
});

await app.listen({ port: 8080 });
