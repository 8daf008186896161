// Lets editors delete, and nobody else.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);

function refuse(c, status, title, detail) {
  return c.json({ status, title, detail }, status, {
    "Content-Type": "application/problem+json",
  });
}

app.delete("/items/:id", (c) => {
  const [, token] =
    /^Bearer (\S+)$/i.exec(c.req.header("Authorization") ?? "") ?? [];
  const role = roles.get(token);
  if (role === undefined) {
    c.header("WWW-Authenticate", 'Bearer realm="api"');
    return refuse(c, 401, "Unauthorized", "Send a token.");
  }
  if (role !== "editor") {
    return refuse(c, 403, "Forbidden", `A ${role} may not delete.`);
  }
  items.delete(c.req.param("id"));
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
