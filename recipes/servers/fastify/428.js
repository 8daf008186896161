// Has everybody say which state of the item they mean to change.
import Fastify from "fastify";

const app = Fastify();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function preconditionFails({ headers }, etag) {
  const match = headers["if-match"] ?? "*";
  const noneMatch = headers["if-none-match"] ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

app.put("/items/7", async (request, reply) => {
  const { headers } = request;
  if (!("if-match" in headers) && !("if-none-match" in headers)) {
    return reply.code(428).type("application/problem+json").send({
      status: 428,
      title: "Precondition Required",
      detail: "Send If-Match with the ETag.",
    });
  }
  if (preconditionFails(request, etagOf(item))) {
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
