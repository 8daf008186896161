// Says where the JSON of a request cannot be read.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.post("/items", async (c) => {
  const sent = await c.req.json();
  return c.json({ id: 7, ...sent }, 201, { Location: "/items/7" });
});
app.onError((error, c) => {
  if (!(error instanceof SyntaxError)) throw error;
  return c.json(
    { status: 400, title: "Bad Request", detail: error.message },
    400,
    { "Content-Type": "application/problem+json" },
  );
});

serve({ fetch: app.fetch, port: 8080 });
