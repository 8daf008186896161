// Says twice a second that the report is still being made.
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const reports = new Map();

app.post("/reports", async (c) => {
  const { year } = await c.req.parseBody();
  // A Response is final: what goes ahead of it goes out by Node.
  const timer = setInterval(() => c.env.outgoing.writeProcessing(), 500);
  try {
    await setTimeout(1200); // what takes its time: reading a year of orders
  } finally {
    clearInterval(timer);
  }
  const id = reports.size + 1;
  reports.set(id, { id, year });
  return c.body(null, 201, { Location: `/reports/${id}` });
});

serve({ fetch: app.fetch, port: 8080 });
