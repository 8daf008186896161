// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";

const app = new Hono();
const stored = new Map([["7", '{"id":7,"name":']]);

function refuse(c, status, detail, instance) {
  const title = STATUS_CODES[status];
  return c.json({ status, title, detail, instance }, status, {
    "Content-Type": "application/problem+json",
  });
}

app.get("/items/:id", (c) => {
  const item = stored.get(c.req.param("id"));
  return item === undefined ? c.notFound() : c.json(JSON.parse(item));
});
app.onError((error, c) => {
  // A mistake of the client, as Hono and its validators report it.
  if (error instanceof HTTPException && error.status < 500) {
    return refuse(c, error.status, error.message);
  }
  const instance = `/errors/${randomUUID()}`;
  console.error(instance, error);
  const detail = "That is our fault, and it is in our log.";
  return refuse(c, 500, detail, instance);
});

serve({ fetch: app.fetch, port: 8080 });
