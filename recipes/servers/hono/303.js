// Takes an order, and leads to it by GET, so that a reload orders nothing.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const orders = new Map();

app.post("/orders", async (c) => {
  const { item } = await c.req.parseBody();
  const id = String(orders.size + 1);
  orders.set(id, { id, item });
  return c.redirect(`/orders/${id}`, 303);
});
app.get("/orders/:id", (c) => {
  const order = orders.get(c.req.param("id"));
  return order === undefined ? c.notFound() : c.json(order);
});

serve({ fetch: app.fetch, port: 8080 });
