// Lets a client send three requests in ten seconds, then says when to return.
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

const app = new Hono();
const most = 3;
const seconds = 10;
const counts = new Map();
let end = 0;

app.use(async (c, next) => {
  const now = Math.floor(Date.now() / 1000);
  const { address } = getConnInfo(c).remote;
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(address) ?? 0;
  counts.set(address, used + 1);
  if (used < most) return next();
  const detail = `${most} in ${seconds} seconds.`;
  return c.json({ status: 429, title: "Too Many Requests", detail }, 429, {
    "Retry-After": String(end - now),
    "Content-Type": "application/problem+json",
  });
});
app.get("/items", (c) => c.json([{ id: 7, name: "lamp" }]));

serve({ fetch: app.fetch, port: 8080 });
