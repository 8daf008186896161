// Changes properties only together with an entry in the history.
import Fastify from "fastify";

const app = Fastify();
const properties = new Map();
const history = { entries: ["created"], most: 1 };
const xml = ["application/xml", "text/xml"];

function remember(entry) {
  if (history.entries.length >= history.most) throw new Error("It is full.");
  history.entries.push(entry);
}

app.addContentTypeParser(xml, { parseAs: "string" }, async (_, text) => text);
app.addHttpMethod("PROPPATCH", { hasBody: true });
app.proppatch("/docs/:name", async (request, reply) => {
  try {
    remember(`${request.url} was changed`);
  } catch (error) {
    return reply
      .code(424)
      .type("application/problem+json")
      .send({
        status: 424,
        title: "Failed Dependency",
        detail: `There is no entry in the history: ${error.message}`,
      });
  }
  properties.set(request.url, request.body);
  return reply.code(204).send();
});

await app.listen({ port: 8080 });
