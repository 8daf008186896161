// Takes on an export that takes long, and says where to ask how it is going.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const exports = new Map();

app.post("/exports", (c) => {
  const monitor = `/exports/${exports.size + 1}`;
  const job = { state: "queued", monitor };
  exports.set(monitor, job);
  setTimeout(() => Object.assign(job, { state: "done" }), 5000);
  return c.json(job, 202, { Location: monitor });
});
app.get("/exports/:id", (c) => {
  const job = exports.get(c.req.path);
  if (job === undefined) return c.notFound();
  return c.json(job, 200, { "Cache-Control": "no-store" });
});

serve({ fetch: app.fetch, port: 8080 });
