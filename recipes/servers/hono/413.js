// Takes photos of up to ten megabytes, and refuses larger ones unread.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

const app = new Hono();
const photos = [];
const maxSize = 10_000_000;

function onError(c) {
  const detail = `A photo has ${maxSize} octets at most.`;
  return c.json({ status: 413, title: "Content Too Large", detail }, 413, {
    Connection: "close",
    "Content-Type": "application/problem+json",
  });
}

app.post("/photos", bodyLimit({ maxSize, onError }), async (c) => {
  const id = photos.push(await c.req.arrayBuffer());
  return c.body(null, 201, { Location: `/photos/${id}` });
});

serve({ fetch: app.fetch, port: 8080 });
