// Sends the part of a film that was asked for: serveStatic reads Range itself.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const app = new Hono();
const root = mkdtempSync(join(tmpdir(), "films-"));
writeFileSync(join(root, "7.txt"), "hello, this is all of film 7");
const rewriteRequestPath = (path) => `${path.replace("/films", "")}.txt`;

app.use("/films/*", (c, next) => {
  // It knows no entity tag: whoever names one gets all of the film.
  if (c.req.header("If-Range") !== undefined) c.req.raw.headers.delete("Range");
  return next();
});
app.get("/films/*", serveStatic({ root, rewriteRequestPath }));

serve({ fetch: app.fetch, port: 8080 });
