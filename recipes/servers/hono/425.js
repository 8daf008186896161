// Takes no payment from early data, which somebody may have sent again.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const safe = new Set(["GET", "HEAD", "OPTIONS"]);
const json = validator("json", (sent) => sent ?? {});

app.use(async (c, next) => {
  const isEarly = c.req.header("Early-Data") === "1";
  if (!isEarly || safe.has(c.req.method)) return next();
  const detail = "Send it again when the handshake is over.";
  return c.json({ status: 425, title: "Too Early", detail }, 425, {
    "Content-Type": "application/problem+json",
  });
});
app.post("/pay", json, (c) => c.json({ paid: c.req.valid("json").amount }));

serve({ fetch: app.fetch, port: 8080 });
