// Asks for the content of a film only where it has room for it.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const films = new Map();
const most = 100_000_000;

app.put("/films/:id", async (c) => {
  if (Number(c.req.header("Content-Length")) > most) {
    const detail = `A film has ${most} octets at most.`;
    return c.json({ status: 413, title: "Content Too Large", detail }, 413, {
      Connection: "close",
      "Content-Type": "application/problem+json",
    });
  }
  // A Response is final: what goes ahead of it goes out by Node.
  if (c.req.header("Expect") !== undefined) c.env.outgoing.writeContinue();
  films.set(c.req.param("id"), await c.req.arrayBuffer());
  return c.body(null, 201, { Location: c.req.path });
});

const server = serve({ fetch: app.fetch, port: 8080 });
// Without a listener Node says 100 before Hono sees the request.
server.on("checkContinue", (incoming, outgoing) => {
  server.emit("request", incoming, outgoing);
});
