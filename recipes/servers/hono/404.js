// Says that there is no such item, and which one was asked for.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.get("/items/:id", (c) => {
  const item = items.get(c.req.param("id"));
  return item === undefined ? c.notFound() : c.json(item);
});
app.notFound((c) => {
  const detail = `There is nothing at ${c.req.path}.`;
  return c.json({ status: 404, title: "Not Found", detail }, 404, {
    "Content-Type": "application/problem+json",
  });
});

serve({ fetch: app.fetch, port: 8080 });
