// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { STATUS_CODES } from "node:http";
import Fastify from "fastify";

const app = Fastify();

app.get("/items/7", async (request, reply) => {
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch("http://prices.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    const status = error.name === "TimeoutError" ? 504 : 502;
    return reply.code(status).type("application/problem+json").send({
      status,
      title: STATUS_CODES[status],
      detail: "The server with the prices does not answer as it should.",
    });
  }
});

await app.listen({ port: 8080 });
