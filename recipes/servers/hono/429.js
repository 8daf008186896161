// Lets a client send three requests in ten seconds, then says when to return.
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

const app = new Hono();
const most = 3;
const seconds = 10;
const counts = new Map();

app.use(async (c, next) => {
  const now = Math.floor(Date.now() / 1000);
  const { address } = getConnInfo(c).remote;
  const { start = now, used = 0 } = counts.get(address) ?? {};
  const isOver = now - start >= seconds;
  counts.set(address, {
    start: isOver ? now : start,
    used: isOver ? 1 : used + 1,
  });
  if (isOver || used < most) return next();
  const detail = `${most} in ${seconds} seconds.`;
  return c.json({ status: 429, title: "Too Many Requests", detail }, 429, {
    "Retry-After": String(start + seconds - now),
    "Content-Type": "application/problem+json",
  });
});
app.get("/items", (c) => c.json([{ id: 7, name: "lamp" }]));

serve({ fetch: app.fetch, port: 8080 });
