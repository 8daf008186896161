// Names the methods that the items have where another one is used.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { validator } from "hono/validator";

const app = new Hono();
const items = [{ id: 7, name: "lamp" }];
const json = validator("json", (sent) => sent ?? {});

function onMethodNotAllowed(c, methods) {
  const detail = `There is no ${c.req.method} ${c.req.path}.`;
  return c.json({ status: 405, title: "Method Not Allowed", detail }, 405, {
    Allow: methods.join(", "),
    "Content-Type": "application/problem+json",
  });
}

app.use(methodNotAllowed({ app, onMethodNotAllowed }));
app.get("/items", (c) => c.json(items));
app.post("/items", json, (c) => {
  const item = { id: items.length + 7, ...c.req.valid("json") };
  items.push(item);
  return c.json(item, 201, { Location: `/items/${item.id}` });
});

serve({ fetch: app.fetch, port: 8080 });
