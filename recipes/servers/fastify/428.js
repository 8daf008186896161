// Has everybody say which state of the item they mean to change.
import Fastify from "fastify";

const app = Fastify();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;

app.put("/items/7", async (request, reply) => {
  const match = request.headers["if-match"];
  if (match === undefined) {
    return reply.code(428).type("application/problem+json").send({
      status: 428,
      title: "Precondition Required",
      detail: "Send If-Match with the ETag.",
    });
  }
  if (match !== "*" && !match.split(/\s*,\s*/).includes(etagOf(item))) {
    return reply
      .code(412)
      .type("application/problem+json")
      .send({
        status: 412,
        title: "Precondition Failed",
        detail: `It is at v${item.version} by now.`,
      });
  }
  item.name = request.body?.name ?? item.name;
  item.version += 1;
  reply.header("ETag", etagOf(item));
  return item;
});

await app.listen({ port: 8080 });
