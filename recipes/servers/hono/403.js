// Lets editors delete, and nobody else.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

app.delete("/items/:id", (c) => {
  const role = roles.get(c.req.header("Authorization")) ?? "guest";
  if (role !== "editor") {
    const detail = `You are a ${role}; editors may delete.`;
    return c.json({ status: 403, title: "Forbidden", detail }, 403, {
      "Content-Type": "application/problem+json",
    });
  }
  items.delete(c.req.param("id"));
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
