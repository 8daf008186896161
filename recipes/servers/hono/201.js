// Creates an item, and says where it is from now on.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const items = new Map();
const json = validator("json", (sent) => sent ?? {});

app.post("/items", json, (c) => {
  const { name } = c.req.valid("json");
  const item = { id: items.size + 1, name, version: 1 };
  items.set(item.id, item);
  return c.json(item, 201, {
    Location: `/items/${item.id}`,
    ETag: `"v${item.version}"`,
  });
});

serve({ fetch: app.fetch, port: 8080 });
