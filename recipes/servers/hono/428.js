// Has everybody say which state of the item they mean to change.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);
const json = validator("json", (sent) => sent ?? {});

function refuse(c, status, title, detail) {
  return c.json({ status, title, detail }, status, {
    "Content-Type": "application/problem+json",
  });
}

function preconditionFails(c, etag) {
  const match = c.req.header("If-Match") ?? "*";
  const noneMatch = c.req.header("If-None-Match") ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

app.put("/items/7", json, (c) => {
  if (!(c.req.header("If-Match") ?? c.req.header("If-None-Match"))) {
    const detail = "Send If-Match with the ETag.";
    return refuse(c, 428, "Precondition Required", detail);
  }
  if (preconditionFails(c, etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    return refuse(c, 412, "Precondition Failed", detail);
  }
  item.name = c.req.valid("json").name ?? item.name;
  item.version += 1;
  return c.json(item, 200, { ETag: etagOf(item) });
});

serve({ fetch: app.fetch, port: 8080 });
