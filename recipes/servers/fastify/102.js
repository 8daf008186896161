// Says twice a second that the report is still being made.
import { setTimeout } from "node:timers/promises";
import Fastify from "fastify";

const app = Fastify();
const reports = new Map();

const form = "application/x-www-form-urlencoded";
app.addContentTypeParser(form, { parseAs: "string" }, async (_, text) => {
  return Object.fromEntries(new URLSearchParams(text));
});

app.post("/reports", async (request, reply) => {
  const timer = setInterval(() => reply.raw.writeProcessing(), 500);
  try {
    await setTimeout(1200); // what takes its time: reading a year of orders
  } finally {
    clearInterval(timer);
  }
  const id = reports.size + 1;
  reports.set(id, { id, year: request.body?.year });
  return reply.code(201).header("Location", `/reports/${id}`).send();
});

await app.listen({ port: 8080 });
