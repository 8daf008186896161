// Remembers which offers are over, and says that they will not return.
import Fastify from "fastify";

const app = Fastify();
const offers = new Map([["2026", { lamp: 5 }]]);
const ended = new Set(["2019", "2020"]);

app.get("/offers/:year", async (request, reply) => {
  const { year } = request.params;
  if (offers.has(year)) return offers.get(year);
  if (!ended.has(year)) return reply.callNotFound();
  return reply
    .code(410)
    .type("application/problem+json")
    .send({
      status: 410,
      title: "Gone",
      detail: `The offer of ${year} is over and will not return.`,
    });
});

await app.listen({ port: 8080 });
