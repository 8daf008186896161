// Keeps documents of a thousand octets in all.
import Fastify from "fastify";

const app = Fastify();
const docs = new Map([["/docs/notes", Buffer.alloc(995, "a")]]);
const most = 1000;

app.removeAllContentTypeParsers();
app.addContentTypeParser("*", { parseAs: "buffer" }, async (_, body) => body);
app.put("/docs/:name", async (request, reply) => {
  const { url, body = Buffer.alloc(0) } = request;
  const others = [...docs].filter(([path]) => path !== url);
  const used = others.reduce((sum, [, doc]) => sum + doc.length, 0);
  if (used + body.length > most) {
    return reply
      .code(507)
      .type("application/problem+json")
      .send({
        status: 507,
        title: "Insufficient Storage",
        detail: `${most - used} octets are left.`,
      });
  }
  reply.code(docs.has(url) ? 204 : 201);
  docs.set(url, body);
  return reply.send();
});

await app.listen({ port: 8080 });
