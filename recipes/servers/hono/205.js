// Takes an entry, and has the form emptied for the next one.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const entries = [];

app.get("/entries", (c) => {
  return c.html(
    '<!doctype html><form method="post"><input name="name"></form>',
  );
});
app.post("/entries", async (c) => {
  const { name } = await c.req.parseBody();
  entries.push(name);
  return c.body(null, 205);
});

serve({ fetch: app.fetch, port: 8080 });
