// Deletes an item, after which there is nothing left to say.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.delete("/items/:id", (c) => {
  if (!items.delete(c.req.param("id"))) return c.notFound();
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
