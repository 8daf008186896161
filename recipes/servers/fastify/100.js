// Asks for the content of a film only where it has room for it.
import Fastify from "fastify";

const app = Fastify();
const films = new Map();
const most = 100_000_000;

async function checkLength(request, reply) {
  if (Number(request.headers["content-length"]) > most) {
    return reply
      .code(413)
      .header("Connection", "close")
      .type("application/problem+json")
      .send({
        status: 413,
        title: "Content Too Large",
        detail: `A film has ${most} octets at most.`,
      });
  }
  if (request.headers.expect !== undefined) reply.raw.writeContinue();
}

app.addContentTypeParser("*", { parseAs: "buffer" }, async (_, body) => body);
app.put(
  "/films/:id",
  { bodyLimit: most, onRequest: checkLength },
  async (request, reply) => {
    films.set(request.params.id, request.body);
    return reply.code(201).header("Location", request.url).send();
  },
);

// Without a listener Node says 100 before Fastify sees the request.
app.server.on("checkContinue", app.routing);
// The listener is that of one address; localhost may have two.
await app.listen({ port: 8080, host: "127.0.0.1" });
