// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.use(async (c, next) => {
  if (c.req.header("Expect") === undefined) return next();
  const detail = "Send it again without Expect.";
  return c.json({ status: 417, title: "Expectation Failed", detail }, 417, {
    Connection: "close",
    "Content-Type": "application/problem+json",
  });
});
app.put("/films/:id", async (c) => {
  await c.req.arrayBuffer();
  return c.body(null, 204);
});

const server = serve({ fetch: app.fetch, port: 8080 });
// Otherwise Node answers both before Hono sees the request.
for (const it of ["checkContinue", "checkExpectation"]) {
  server.on(it, (incoming, outgoing) => {
    server.emit("request", incoming, outgoing);
  });
}
