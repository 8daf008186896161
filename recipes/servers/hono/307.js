// Sends payments to a second server while the database is away.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const database = { isUp: false };
const json = validator("json", (sent) => sent ?? {});

app.use("/pay", async (c, next) => {
  if (database.isUp) return next();
  return c.redirect("https://backup.example/pay", 307);
});
app.post("/pay", json, (c) => c.json({ paid: c.req.valid("json").amount }));

serve({ fetch: app.fetch, port: 8080 });
