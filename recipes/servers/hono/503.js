// Is away for two minutes after each start, and says when it is back.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const opens = Date.now() + 120_000;

app.use(async (c, next) => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds <= 0) return next();
  const detail = `The items are being loaded for ${seconds} more seconds.`;
  return c.json({ status: 503, title: "Service Unavailable", detail }, 503, {
    "Retry-After": String(seconds),
    "Content-Type": "application/problem+json",
  });
});
app.get("/items/7", (c) => c.json({ id: 7, name: "lamp" }));

serve({ fetch: app.fetch, port: 8080 });
