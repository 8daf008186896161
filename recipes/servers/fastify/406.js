// Sends an item as JSON or CSV, whichever the client would rather have.
import accepts from "@fastify/accepts";
import Fastify from "fastify";

const app = Fastify();
const item = { id: 7, name: "lamp" };
const available = ["application/json", "text/csv"];

await app.register(accepts);
app.get("/items/7", async (request, reply) => {
  const type = request.accepts().type(available);
  reply.header("Vary", "Accept");
  if (type === false) {
    return reply.code(406).type("application/problem+json").send({
      status: 406,
      title: "Not Acceptable",
      detail: "There is JSON and CSV.",
      available,
    });
  }
  reply.type(type);
  if (type === "text/csv") return `id,name\r\n${item.id},${item.name}\r\n`;
  return item;
});

await app.listen({ port: 8080 });
