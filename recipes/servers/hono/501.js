// Tells a method that nothing here knows from one that a resource has not.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const known = new Set("GET HEAD POST PUT PATCH DELETE OPTIONS".split(" "));

app.use(async (c, next) => {
  if (known.has(c.req.method)) return next();
  const detail = `Nothing here knows ${c.req.method}.`;
  return c.json({ status: 501, title: "Not Implemented", detail }, 501, {
    "Content-Type": "application/problem+json",
  });
});
app.get("/items/7", (c) => c.json({ id: 7, name: "lamp" }));

serve({ fetch: app.fetch, port: 8080 });
