// Answers for the one host that it is the server of.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const host = "api.example";

app.use(async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hostname === host) return next();
  const detail = `This is ${host}, not ${hostname}.`;
  return c.json({ status: 421, title: "Misdirected Request", detail }, 421, {
    "Content-Type": "application/problem+json",
  });
});
app.get("/", (c) => c.json({ items: "/items" }));

serve({ fetch: app.fetch, port: 8080 });
