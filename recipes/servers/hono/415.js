// Reads JSON, and says so to whoever sends something else.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const json = validator("json", (sent) => sent ?? {});

app.use("/items", async (c, next) => {
  const [type] = (c.req.header("Content-Type") ?? "").split(";");
  const isJson = type.trim().toLowerCase() === "application/json";
  if (isJson || c.req.method !== "POST") return next();
  const detail = "Items are read as JSON.";
  return c.json({ status: 415, title: "Unsupported Media Type", detail }, 415, {
    Accept: "application/json",
    "Content-Type": "application/problem+json",
  });
});
app.post("/items", json, (c) => {
  const item = { id: 7, ...c.req.valid("json") };
  return c.json(item, 201, { Location: "/items/7" });
});

serve({ fetch: app.fetch, port: 8080 });
