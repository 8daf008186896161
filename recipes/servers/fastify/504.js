// Waits one second for the price of an item from elsewhere.
import Fastify from "fastify";

const app = Fastify();

app.get("/items/7", async (request, reply) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    const { price } = await answer.json();
    return { id: 7, name: "lamp", price };
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    return reply.code(504).type("application/problem+json").send({
      status: 504,
      title: "Gateway Timeout",
      detail: "The server with the prices took more than a second.",
    });
  }
});

await app.listen({ port: 8080 });
