// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";

const app = new Hono();
const stored = new Map([["7", '{"id":7,"name":']]);

app.get("/items/:id", (c) => {
  const item = stored.get(c.req.param("id"));
  return item === undefined ? c.notFound() : c.json(JSON.parse(item));
});
app.onError((error, c) => {
  if (error instanceof HTTPException) return error.getResponse();
  const instance = `/errors/${randomUUID()}`;
  console.error(instance, error);
  const title = "Internal Server Error";
  const detail = "That is our fault, and it is in our log.";
  return c.json({ status: 500, title, detail, instance }, 500, {
    "Content-Type": "application/problem+json",
  });
});

serve({ fetch: app.fetch, port: 8080 });
