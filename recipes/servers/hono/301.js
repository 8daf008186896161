// Leads from where a page was to where it is for good.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const moved = new Map([["/old", "/new"]]);

app.use(async (c, next) => {
  const place = moved.get(c.req.path);
  if (place === undefined) return next();
  return c.redirect(place, 301);
});
app.get("/new", (c) => c.html("<!doctype html><title>Lamps</title>"));

serve({ fetch: app.fetch, port: 8080 });
