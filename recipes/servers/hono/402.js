// Sells reports, each for five credits.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const reports = new Map([["9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

app.get("/reports/:id", (c) => {
  const report = reports.get(c.req.param("id"));
  if (report === undefined) return c.notFound();
  if (account.credit < price) {
    const detail = `It costs ${price}; you have ${account.credit}.`;
    return c.json({ status: 402, title: "Payment Required", detail }, 402, {
      "Content-Type": "application/problem+json",
    });
  }
  account.credit -= price;
  return c.json(report, 200, { "Cache-Control": "private" });
});

serve({ fetch: app.fetch, port: 8080 });
