// Reads targets of up to two thousand characters.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const names = ["lamp", "table lamp", "chair"];
const most = 2000;

app.use(async (c, next) => {
  if (c.req.url.length <= most) return next();
  const detail = `${most} characters at most.`;
  return c.json({ status: 414, title: "URI Too Long", detail }, 414, {
    Connection: "close",
    "Content-Type": "application/problem+json",
  });
});
app.get("/search", (c) => {
  const asked = c.req.query("q") ?? "";
  return c.json(names.filter((it) => it.includes(asked)));
});

serve({ fetch: app.fetch, port: 8080 });
