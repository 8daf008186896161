// Lets only whoever holds the lock of a document change it.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const docs = new Map([["/docs/plan", "old plan"]]);
const locks = new Map([["/docs/plan", "urn:uuid:58f202ac"]]);
const errorOf = (path) => `<error xmlns="DAV:">
<lock-token-submitted><href>${path}</href></lock-token-submitted>
</error>`;

app.put("/docs/:name", async (c) => {
  const { path } = c.req;
  const lock = locks.get(path);
  const submitted = c.req.header("If") ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    return c.body(errorOf(path), 423, { "Content-Type": "application/xml" });
  }
  docs.set(path, await c.req.text());
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
