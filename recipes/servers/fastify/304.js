// Answers 304 to whoever has the current state of the item.
import Fastify from "fastify";

const app = Fastify();
const item = { id: 7, name: "lamp", version: 3 };

// Weak or strong makes no difference here.
function matches(etag, field = "") {
  const tags = field.split(",").map((it) => it.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}

app.get("/items/7", async (request, reply) => {
  const etag = `"v${item.version}"`;
  reply.header("ETag", etag).header("Cache-Control", "max-age=60");
  if (matches(etag, request.headers["if-none-match"])) {
    return reply.code(304).send();
  }
  return item;
});

await app.listen({ port: 8080 });
