// Lets nobody into the network who has not signed in to it.
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

const app = new Hono();
const signedIn = new Set();
const page =
  '<a href="https://login.hotel.example/">Sign in to this network</a>';

app.use(async (c, next) => {
  if (signedIn.has(getConnInfo(c).remote.address)) return next();
  return c.html(page, 511, { "Cache-Control": "no-store" });
});
app.get("/", (c) => c.json({ items: "/items" }));

serve({ fetch: app.fetch, port: 8080 });
