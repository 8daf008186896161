// Gets the price of an item elsewhere, and says when nothing useful comes back.
import Fastify from "fastify";

const app = Fastify();

app.get("/items/7", async (request, reply) => {
  try {
    const answer = await fetch("http://prices.example/items/7");
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    return reply.code(502).type("application/problem+json").send({
      status: 502,
      title: "Bad Gateway",
      detail: "The server with the prices does not answer as it should.",
    });
  }
});

await app.listen({ port: 8080 });
