// Keeps documents of a thousand octets in all.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const docs = new Map([["/docs/notes", new ArrayBuffer(995)]]);
const most = 1000;

app.put("/docs/:name", async (c) => {
  const { path } = c.req;
  const doc = await c.req.arrayBuffer();
  const others = [...docs].filter(([it]) => it !== path);
  const used = others.reduce((sum, [, it]) => sum + it.byteLength, 0);
  if (used + doc.byteLength > most) {
    const detail = `${most - used} octets are left.`;
    return c.json({ status: 507, title: "Insufficient Storage", detail }, 507, {
      "Content-Type": "application/problem+json",
    });
  }
  const isNew = !docs.has(path);
  docs.set(path, doc);
  return c.body(null, isNew ? 201 : 204);
});

serve({ fetch: app.fetch, port: 8080 });
