// Leads from an API to its second version, with method and content.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const json = validator("json", (sent) => sent ?? {});

app.all("/v1/*", (c) => {
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(pathname.replace("/v1/", "/v2/") + search, 308);
});
app.post("/v2/items", json, (c) => {
  const item = { id: 7, ...c.req.valid("json") };
  return c.json(item, 201, { Location: "/v2/items/7" });
});

serve({ fetch: app.fetch, port: 8080 });
