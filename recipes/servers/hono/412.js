// Changes an item only where the client has seen its current state.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);
const json = validator("json", (sent) => sent ?? {});

function preconditionFails(c, etag) {
  const match = c.req.header("If-Match") ?? "*";
  const noneMatch = c.req.header("If-None-Match") ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

app.put("/items/7", json, (c) => {
  if (preconditionFails(c, etagOf(item))) {
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
