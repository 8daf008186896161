// Takes content only when its length is known from the start.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const json = validator("json", (sent) => sent ?? {});

app.use(async (c, next) => {
  if (c.req.header("Transfer-Encoding") === undefined) return next();
  const detail = "Send Content-Length.";
  return c.json({ status: 411, title: "Length Required", detail }, 411, {
    Connection: "close",
    "Content-Type": "application/problem+json",
  });
});
app.post("/items", json, (c) => {
  const item = { id: 7, ...c.req.valid("json") };
  return c.json(item, 201, { Location: "/items/7" });
});

serve({ fetch: app.fetch, port: 8080 });
