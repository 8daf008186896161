// Leads to the page of today, which is another one tomorrow.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/today", (c) => {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  c.header("Cache-Control", "no-store");
  return c.redirect(`/${day}`);
});
app.get("/:year/:month/:day", (c) => {
  const { year, month, day } = c.req.param();
  return c.json({ date: `${year}-${month}-${day}`, orders: [] });
});

serve({ fetch: app.fetch, port: 8080 });
