// Sends an item with its entity tag.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

app.get("/items/:id", (c) => {
  const item = items.get(c.req.param("id"));
  if (item === undefined) return c.notFound();
  return c.json(item, 200, { ETag: `"v${item.version}"` });
});

serve({ fetch: app.fetch, port: 8080 });
