// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import Fastify from "fastify";

const app = Fastify();

app.addHook("onRequest", async (request, reply) => {
  if (request.headers.expect === undefined) return;
  return reply
    .code(417)
    .header("Connection", "close")
    .type("application/problem+json")
    .send({
      status: 417,
      title: "Expectation Failed",
      detail: "Send it again without Expect.",
    });
});
app.removeAllContentTypeParsers();
app.addContentTypeParser("*", { parseAs: "buffer" }, async (_, body) => body);
app.put("/films/:id", async (request, reply) => reply.code(204).send());

// Otherwise Node answers both before Fastify sees the request.
app.server.on("checkContinue", app.routing);
app.server.on("checkExpectation", app.routing);
// The listeners are those of one address; localhost may have two.
await app.listen({ port: 8080, host: "127.0.0.1" });
