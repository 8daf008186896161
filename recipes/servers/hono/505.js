// Names the versions of HTTP that work here to whoever writes another.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/items/7", (c) => c.json({ id: 7, name: "lamp" }));

const server = serve({ fetch: app.fetch, port: 8080 });
// Node ends it there: this goes to the connection as it is.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const isVersion = error.code === "HPE_INVALID_VERSION";
  const status = isVersion ? 505 : 400;
  const title = isVersion ? "HTTP Version Not Supported" : "Bad Request";
  const detail = isVersion
    ? "HTTP/1.0 and HTTP/1.1 work here."
    : "That is no HTTP.";
  const content = JSON.stringify({ status, title, detail });
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    `Date: ${new Date().toUTCString()}`,
    "Connection: close",
    "Content-Type: application/problem+json",
    `Content-Length: ${content.length}`,
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${content}`);
});
