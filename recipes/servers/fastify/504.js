// Waits one second for the price of an item from elsewhere.
import Fastify from "fastify";

const app = Fastify();

function refuse(reply, status, title, detail) {
  return reply
    .code(status)
    .type("application/problem+json")
    .send({ status, title, detail });
}

app.get("/items/7", async (request, reply) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    if (error.name === "TimeoutError") {
      const detail = "The server with the prices took more than a second.";
      return refuse(reply, 504, "Gateway Timeout", detail);
    }
    return refuse(reply, 502, "Bad Gateway", "The prices cannot be had.");
  }
});

await app.listen({ port: 8080 });
