// Says how long a film is where a part beyond its end is asked for.
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

app.use("/films/*", async (c, next) => {
  const isPart = /^bytes=(\d+-\d*|-\d+)$/.test(c.req.header("Range"));
  // serveStatic knows no entity tag: whoever has one gets all of the film.
  const isOther = c.req.header("If-Range") !== undefined;
  if (!isPart || isOther) c.req.raw.headers.delete("Range");
  await next();
  if (c.res.status !== 416) return;
  const size = c.res.headers.get("Content-Range").replace("bytes */", "");
  const detail = `It has ${size} octets.`;
  const title = "Range Not Satisfiable";
  // What was set before, such as Content-Range, stays.
  c.res = c.json({ status: 416, title, detail }, 416, {
    "Content-Type": "application/problem+json",
  });
});
app.get("/films/*", serveStatic({ root, rewriteRequestPath }));

serve({ fetch: app.fetch, port: 8080 });
