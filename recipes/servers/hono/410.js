// Remembers which offers are over, and says that they will not return.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const offers = new Map([["2026", { lamp: 5 }]]);
const ended = new Set(["2019", "2020"]);

app.get("/offers/:year", (c) => {
  const year = c.req.param("year");
  if (offers.has(year)) return c.json(offers.get(year));
  if (!ended.has(year)) return c.notFound();
  const detail = `The offer of ${year} is over and will not return.`;
  return c.json({ status: 410, title: "Gone", detail }, 410, {
    "Content-Type": "application/problem+json",
  });
});

serve({ fetch: app.fetch, port: 8080 });
