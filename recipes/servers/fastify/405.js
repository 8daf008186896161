// Names the methods that the items have where another one is used.
import Fastify from "fastify";

const app = Fastify();
const items = [{ id: 7, name: "lamp" }];

app.get("/items", async () => items);
app.post("/items", async (request, reply) => {
  const item = { id: items.length + 7, ...request.body };
  items.push(item);
  reply.code(201).header("Location", `/items/${item.id}`);
  return item;
});
// Routes are compared as they were written: this knows none with parameters.
app.setNotFoundHandler(async (request, reply) => {
  const [url] = request.url.split("?");
  const has = (method) => app.hasRoute({ method, url });
  const allowed = app.supportedMethods.filter(has);
  const isThere = allowed.length > 0;
  if (isThere) reply.header("Allow", allowed.join(", "));
  return reply
    .code(isThere ? 405 : 404)
    .type("application/problem+json")
    .send({
      status: isThere ? 405 : 404,
      title: isThere ? "Method Not Allowed" : "Not Found",
      detail: `There is no ${request.method} ${url}.`,
    });
});

await app.listen({ port: 8080 });
