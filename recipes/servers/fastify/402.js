// Sells reports, each for five credits.
import Fastify from "fastify";

const app = Fastify();
const reports = new Map([["9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

app.get("/reports/:id", async (request, reply) => {
  const report = reports.get(request.params.id);
  if (report === undefined) return reply.callNotFound();
  if (account.credit < price) {
    return reply
      .code(402)
      .type("application/problem+json")
      .send({
        status: 402,
        title: "Payment Required",
        detail: `It costs ${price}; you have ${account.credit}.`,
      });
  }
  account.credit -= price;
  reply.header("Cache-Control", "private");
  return report;
});

await app.listen({ port: 8080 });
