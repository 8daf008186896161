// Answers 304 to whoever has the current state: etag() compares the tags.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { etag } from "hono/etag";

const app = new Hono();
const item = { id: 7, name: "lamp", version: 3 };

app.get("/items/7", etag(), (c) => {
  return c.json(item, 200, {
    ETag: `"v${item.version}"`,
    "Cache-Control": "max-age=60",
  });
});

serve({ fetch: app.fetch, port: 8080 });
