// Changes an item only where the client has seen its current state.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const json = validator("json", (sent) => sent ?? {});

app.put("/items/7", json, (c) => {
  const match = c.req.header("If-Match") ?? "*";
  if (match !== "*" && !match.split(/\s*,\s*/).includes(etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    c.header("ETag", etagOf(item));
    return c.json({ status: 412, title: "Precondition Failed", detail }, 412, {
      "Content-Type": "application/problem+json",
    });
  }
  item.name = c.req.valid("json").name ?? item.name;
  item.version += 1;
  return c.json(item, 200, { ETag: etagOf(item) });
});

serve({ fetch: app.fetch, port: 8080 });
