// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { earlyHints } from "@hono/node-server/early-hints";
import { Hono } from "hono";

const app = new Hono();
const link = "</style.css>; rel=preload; as=style";

app.get("/", earlyHints({ link }), async (c) => {
  await setTimeout(100); // what takes its time: the database, a template
  c.header("Link", link);
  return c.html(
    '<!doctype html><link rel="stylesheet" href="/style.css">Lamps',
  );
});

serve({ fetch: app.fetch, port: 8080 });
